import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import type { SignedIn } from '../platform/http/access.js';
import { AccountsRepository } from './accounts.repository.js';
import type { Contestant } from './contestant.entity.js';
import { ContestantsRepository } from './contestants.repository.js';
import { ErasedPhones } from './erased-phones.service.js';
import { PasswordProving } from './password-proving.service.js';
import { PasswordResetsRepository } from './password-resets.repository.js';
import { PersonalData } from './personal-data.service.js';
import { Sessions } from './sessions.service.js';

/** The name under which an erased contestant remains in lists that were published. */
export const ERASED_NAME = 'Thí sinh đã xóa dữ liệu';

/** Withdrawing consent and having one's data erased (DOMAIN §8). */
@Injectable()
export class Departure {
  constructor(
    private readonly proving: PasswordProving,
    private readonly contestants: ContestantsRepository,
    private readonly accounts: AccountsRepository,
    private readonly resets: PasswordResetsRepository,
    private readonly personalData: PersonalData,
    private readonly erasedPhones: ErasedPhones,
    private readonly sessions: Sessions,
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Ends taking part. The person leaves every ranking not yet published, and can still sign in to export or erase. */
  async withdraw(me: SignedIn, password: string): Promise<void> {
    await this.proving.prove(me.accountId, password, '/password');
    await this.database.run(async () => {
      const contestant = await this.locked(me.accountId);
      if (!contestant.withdrawnAt) await this.endConsent(contestant.id);
      await this.sessions.endAll(contestant.id, me.sessionId);
    });
  }

  /**
   * Withdraws, then takes away everything that names the person, the account's means to sign in included. Keyed hashes
   * of the phone and the ID number stay: they name nobody, and show an account that comes back.
   */
  async erase(me: SignedIn, password: string): Promise<void> {
    await this.proving.prove(me.accountId, password, '/password');
    await this.database.run(async () => {
      const { id, phone, withdrawnAt } = await this.locked(me.accountId);
      if (!withdrawnAt) await this.endConsent(id);
      await this.personalData.erase(id);
      await this.contestants.change(id, { ...NOTHING_PERSONAL, erasedPhoneHash: this.erasedPhones.kept(phone) });
      await this.accounts.change(id, {
        signInName: null,
        passwordHash: '',
        displayName: ERASED_NAME,
        disabledAt: this.clock.now(),
      });
      await this.resets.removeAll(id);
      await this.sessions.endAll(id);
      await this.audit.record({ action: 'personal-data-erased', subjectType: 'contestant', subjectId: id });
    });
  }

  private async locked(id: string): Promise<Contestant> {
    const contestant = await this.contestants.lock(id);
    if (!contestant) throw new NothingHere();
    return contestant;
  }

  private async endConsent(id: string): Promise<void> {
    await this.contestants.change(id, { withdrawnAt: this.clock.now() });
    await this.audit.record({ action: 'consent-withdrawn', subjectType: 'contestant', subjectId: id });
  }
}

const NOTHING_PERSONAL = {
  fullName: ERASED_NAME,
  foldedName: '',
  dateOfBirth: null,
  phone: null,
  email: null,
  communeId: null,
  unitId: null,
  unitOther: null,
  idNumberLastFour: null,
  guardianName: null,
  guardianPhone: null,
} as const satisfies Partial<Contestant>;
