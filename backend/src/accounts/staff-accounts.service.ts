import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { isStaff, type Role } from '../domain/role.js';
import { Clock } from '../platform/clock/clock.js';
import { hashPassword } from '../platform/crypto/passwords.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database, isUniqueViolation } from '../platform/database/database.js';
import { fault, NothingHere, RequestInvalid } from '../platform/errors/common-problems.js';
import type { Account } from './account.entity.js';
import { LastAdministrator, OwnAccountKept, SignInNameTaken } from './accounts.errors.js';
import { AccountsRepository } from './accounts.repository.js';
import { faultOfPassword } from './password.policy.js';
import { signInNameOf } from './sign-in-name.js';
import { Sessions } from './sessions.service.js';
import type { StaffAccountChangeRequest, StaffAccountRequest, StaffAccountView } from './staff-accounts.dto.js';

/** The accounts of organisers, judges and administrators. */
@Injectable()
export class StaffAccounts {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly sessions: Sessions,
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<StaffAccountView[]> {
    return (await this.accounts.staff()).map(viewOf);
  }

  /** Throws `SignInNameTaken`, or `RequestInvalid` for a weak password. */
  async create({ signInName, displayName, role, password }: StaffAccountRequest): Promise<StaffAccountView> {
    const name = signInNameOf(signInName);
    refuseWeak(password, role, name);
    const account: Account = {
      id: this.secrets.newId(),
      signInName: name,
      passwordHash: await hashPassword(password),
      role,
      displayName,
      createdAt: this.clock.now(),
      disabledAt: null,
    };
    await this.database.run(async () => {
      await this.add(account);
      await this.record('staff-account-created', account.id, { signInName: name, role });
    });
    return viewOf(account);
  }

  /** Changes what is sent. Whoever may now do less, or has a new password, is signed out. */
  async change(id: string, request: StaffAccountChangeRequest, actorId: string): Promise<StaffAccountView> {
    const account = await this.accounts.required(id);
    if (!isStaff(account.role)) throw new NothingHere();
    const changes = await this.changesOf(account, request);
    const losesRights = changes.role !== undefined || changes.disabledAt instanceof Date;
    if (losesRights && id === actorId) throw new OwnAccountKept();
    await this.database.run(async () => {
      if (losesRights) await this.keepAnAdministrator(id);
      if (Object.keys(changes).length > 0) await this.accounts.change(id, changes);
      if (losesRights || changes.passwordHash) await this.sessions.endAll(id);
      else await this.sessions.announceChange(id);
      await this.record('staff-account-changed', id, { fields: Object.keys(request), role: changes.role });
    });
    return viewOf(await this.accounts.required(id));
  }

  private async changesOf(
    account: Account,
    { displayName, role, disabled, password }: StaffAccountChangeRequest,
  ): Promise<Partial<Account>> {
    if (password !== undefined) refuseWeak(password, role ?? account.role, account.signInName ?? '');
    const isDisabled = account.disabledAt !== null;
    return {
      ...(displayName !== undefined && { displayName }),
      ...(role !== undefined && role !== account.role && { role }),
      ...(disabled !== undefined && disabled !== isDisabled && { disabledAt: disabled ? this.clock.now() : null }),
      ...(password !== undefined && { passwordHash: await hashPassword(password) }),
    };
  }

  private async keepAnAdministrator(id: string): Promise<void> {
    const active = await this.accounts.lockActiveOf('administrator');
    if (active.length === 1 && active[0] === id) throw new LastAdministrator();
  }

  private async add(account: Account): Promise<void> {
    try {
      await this.accounts.add(account);
    } catch (error) {
      if (isUniqueViolation(error)) throw new SignInNameTaken({ faults: [NAME_TAKEN] });
      throw error;
    }
  }

  private record(action: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectType: 'account', subjectId, details });
  }
}

const NAME_TAKEN = fault('/signInName', 'sign-in-name-taken', 'Tên này đã có người dùng.', 'This name is taken.');

function refuseWeak(password: string, role: Role, signInName: string): void {
  const weakness = faultOfPassword(password, { role, signInName }, '/password');
  if (weakness) throw new RequestInvalid({ faults: [weakness] });
}

const viewOf = ({ id, signInName, displayName, role, createdAt, disabledAt }: Account): StaffAccountView => ({
  id,
  signInName: signInName ?? '',
  displayName,
  role,
  createdAt: createdAt.toISOString(),
  disabledAt: disabledAt?.toISOString() ?? null,
});
