import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export const BACKUP_MADE = 'backup-made';

/** Found by the subject: the audit log is long, and has no index by action. */
const LAST_MADE = `select max(at) from audit_entry where subject_type = 'backup' and action = '${BACKUP_MADE}'`;

/** When the last backup was made, as the audit log has it: there it survives a restart of everything. */
@Injectable()
export class BackupLog {
  constructor(private readonly database: Database) {}

  async lastMadeAt(): Promise<Date | null> {
    const [row] = await this.database.query<{ at: Date | null }>(`select (${LAST_MADE}) as at`);
    return row?.at ?? null;
  }

  /** Since when nothing of what was done is in a backup: the last one, or the first act of all; null where nothing was done. */
  async unsavedSince(): Promise<Date | null> {
    const [row] = await this.database.query<{ at: Date | null }>(
      `select coalesce((${LAST_MADE}), (select at from audit_entry order by sequence limit 1)) as at`,
    );
    return row?.at ?? null;
  }
}
