import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { hashPassword } from '../platform/crypto/passwords.js';
import { Database } from '../platform/database/database.js';
import { RequestInvalid } from '../platform/errors/common-problems.js';
import type { SignedIn } from '../platform/http/access.js';
import type { Account } from './account.entity.js';
import { AccountsRepository } from './accounts.repository.js';
import { faultOfPassword } from './password.policy.js';
import { PasswordProving } from './password-proving.service.js';
import type { PasswordChangeRequest } from './password.dto.js';
import { Sessions } from './sessions.service.js';

/** Setting a new password. */
@Injectable()
export class PasswordChange {
  constructor(
    private readonly proving: PasswordProving,
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** By somebody who knows the current one; this device stays signed in, the others do not. */
  async change(me: SignedIn, { currentPassword, newPassword }: PasswordChangeRequest): Promise<void> {
    const account = await this.proving.prove(me.accountId, currentPassword, '/currentPassword');
    const passwordHash = await this.acceptableHash(account, newPassword);
    await this.database.run(async () => {
      await this.accounts.change(account.id, { passwordHash });
      await this.sessions.endAll(account.id, me.sessionId);
      await this.audit.record({ action: 'password-changed', subjectType: 'account', subjectId: account.id });
    });
  }

  /** The hash of a password that is good enough for the account; else `RequestInvalid` at /newPassword. */
  async acceptableHash({ role, signInName }: Account, newPassword: string): Promise<string> {
    const weakness = faultOfPassword(newPassword, { role, signInName: signInName ?? '' }, '/newPassword');
    if (weakness) throw new RequestInvalid({ faults: [weakness] });
    return hashPassword(newPassword);
  }
}
