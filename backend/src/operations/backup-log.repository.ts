import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export const BACKUP_MADE = 'backup-made';

/** When the last backup was made, as the audit log has it: there it survives a restart of everything. */
@Injectable()
export class BackupLog {
  constructor(private readonly database: Database) {}

  async lastMadeAt(): Promise<Date | null> {
    const [row] = await this.database.query<{ at: Date }>(
      'select at from audit_entry where action = $1 order by sequence desc limit 1',
      [BACKUP_MADE],
    );
    return row?.at ?? null;
  }
}
