import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { currentContext } from '../platform/http/request-context.js';
import { Jobs } from '../platform/jobs/jobs.js';
import type { Account } from './account.entity.js';
import { ResetCodeWrong } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { AttemptThrottle } from './attempt-throttle.js';
import { ContestantsRepository } from './contestants.repository.js';
import { PasswordChange } from './password-change.service.js';
import type { IssuedCodeView, PasswordResetConfirmation } from './password.dto.js';
import { PasswordResetsRepository } from './password-resets.repository.js';
import { ResetCodes } from './reset-codes.service.js';
import { sendResetCode } from './send-reset-code.job-definition.js';
import { Sessions } from './sessions.service.js';
import { signInNameOf } from './sign-in-name.js';

/** A new password for a contestant who forgot the old one. */
@Injectable()
export class PasswordResets {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly contestants: ContestantsRepository,
    private readonly codes: ResetCodes,
    private readonly resets: PasswordResetsRepository,
    private readonly passwords: PasswordChange,
    private readonly sessions: Sessions,
    private readonly throttle: AttemptThrottle,
    private readonly jobs: Jobs,
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Has a code mailed where there is such a contestant with an e-mail address; tells nobody whether there is. */
  async ask(typedName: string, network: string): Promise<void> {
    const name = signInNameOf(typedName);
    await this.throttle.admit('reset-request', name, network);
    const account = await this.accounts.findBySignInName(name);
    const contestant = account && !account.disabledAt ? await this.contestants.find(account.id) : null;
    if (contestant?.email) await this.jobs.enqueue(sendResetCode, { accountId: contestant.id }, { key: contestant.id });
  }

  /** A code for staff to read out, after they checked who asks. */
  async issue(contestantId: string): Promise<IssuedCodeView> {
    const contestant = await this.contestants.find(contestantId);
    if (!contestant?.phone) throw new NothingHere();
    const { code, expiresAt } = await this.database.run(async () => {
      const issued = await this.codes.issue(contestantId, currentContext().actorId);
      await this.audit.record({
        action: 'password-reset-code-issued',
        subjectType: 'contestant',
        subjectId: contestantId,
      });
      return issued;
    });
    return { code, expiresAt: expiresAt.toISOString() };
  }

  /** Throws `ResetCodeWrong` alike for an unknown name, a wrong, used, old or too often tried code. */
  async confirm({ signInName, code, newPassword }: PasswordResetConfirmation, network: string): Promise<void> {
    const name = signInNameOf(signInName);
    await this.throttle.admit('reset-confirmation', name, network);
    const account = await this.accounts.findBySignInName(name);
    if (!account || account.disabledAt) throw new ResetCodeWrong();
    const passwordHash = await this.passwords.acceptableHash(account, newPassword);
    const resetId = await this.codes.matching(account.id, code);
    if (!resetId || !(await this.setPassword(account, resetId, passwordHash))) throw new ResetCodeWrong();
    await this.throttle.forgive('sign-in', name);
  }

  private setPassword(account: Account, resetId: string, passwordHash: string): Promise<boolean> {
    return this.database.run(async () => {
      if (!(await this.resets.use(resetId, this.clock.now()))) return false;
      await this.accounts.change(account.id, { passwordHash });
      await this.sessions.endAll(account.id);
      await this.audit.record({ action: 'password-reset', subjectType: 'account', subjectId: account.id });
      return true;
    });
  }
}
