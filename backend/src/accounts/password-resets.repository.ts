import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { PasswordReset } from './password-reset.entity.js';

export const TRIES_PER_CODE = 5;

@Injectable()
export class PasswordResetsRepository {
  constructor(private readonly database: Database) {}

  /** Only the latest code of an account counts. */
  async replace(reset: PasswordReset): Promise<void> {
    await this.database.run(async () => {
      await this.removeAll(reset.accountId);
      await this.database.repository(PasswordReset).insert(reset);
    });
  }

  /** Counts a try at the account's code and tells which code it is; null where none takes tries any more. */
  async countTry(accountId: string, now: Date): Promise<{ id: string; codeHash: Buffer } | null> {
    const [reset] = await this.database.query<{ id: string; codeHash: Buffer }>(
      `update password_reset set failed_tries = failed_tries + 1
        where account_id = $1 and used_at is null and expires_at > $2 and failed_tries < $3
        returning id, code_hash as "codeHash"`,
      [accountId, now, TRIES_PER_CODE],
    );
    return reset ?? null;
  }

  /** True for the one who used it first. */
  async use(id: string, now: Date): Promise<boolean> {
    const rows = await this.database.query(
      'update password_reset set used_at = $2 where id = $1 and used_at is null returning id',
      [id, now],
    );
    return rows.length === 1;
  }

  async removeAll(accountId: string): Promise<void> {
    await this.database.repository(PasswordReset).delete({ accountId });
  }
}
