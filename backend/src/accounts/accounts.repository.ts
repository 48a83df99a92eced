import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Role, STAFF_ROLES } from '../domain/role.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { Account } from './account.entity.js';

@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  async add(account: Account): Promise<void> {
    await this.database.repository(Account).insert(account);
  }

  /** Throws `NothingHere` for an id without account. */
  async required(id: string): Promise<Account> {
    const account = await this.database.repository(Account).findOneBy({ id });
    if (!account) throw new NothingHere();
    return account;
  }

  findBySignInName(signInName: string): Promise<Account | null> {
    return this.database.repository(Account).findOneBy({ signInName });
  }

  async change(id: string, values: Partial<Omit<Account, 'id'>>): Promise<void> {
    await this.database.repository(Account).update({ id }, values);
  }

  staff(): Promise<Account[]> {
    return this.database
      .repository(Account)
      .find({ where: { role: In([...STAFF_ROLES]) }, order: { role: 'ASC', signInName: 'ASC' } });
  }

  async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const accounts = await this.database.repository(Account).findBy({ id: In([...ids]) });
    return new Map(accounts.map(({ id, displayName }) => [id, displayName]));
  }

  /** Locks the accounts of a role that may sign in, so that the last one cannot vanish in two steps at once. */
  async lockActiveOf(role: Role): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from account where role = $1 and disabled_at is null order by id for update',
      [role],
    );
    return rows.map(({ id }) => id);
  }
}
