import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export interface AuditRecord {
  readonly sequence: number;
  readonly at: Date;
  readonly actorName: string | null;
  readonly actorRole: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly details: Record<string, unknown>;
}

const MATCHES = `($1::text is null or entry.action ilike $1 or entry.subject_type ilike $1 or entry.subject_id ilike $1
  or account.display_name ilike $1)`;
const FROM = 'from audit_entry entry left join account on account.id = entry.actor_id';

@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. `part` is looked for in action, subject and actor. */
  async page(part: string | null, offset: number, limit: number): Promise<{ total: number; rows: AuditRecord[] }> {
    const pattern = part === null ? null : `%${part.replace(/[\\%_]/g, '\\$&')}%`;
    const [count] = await this.database.query<{ total: number }>(`select count(*) as total ${FROM} where ${MATCHES}`, [
      pattern,
    ]);
    const rows = await this.database.query<AuditRecord>(
      `select entry.sequence, entry.at, account.display_name as "actorName", entry.actor_role as "actorRole", entry.action,
         entry.subject_type as "subjectType", entry.subject_id as "subjectId", entry.details
       ${FROM} where ${MATCHES} order by entry.sequence desc offset $2 limit $3`,
      [pattern, offset, limit],
    );
    return { total: count?.total ?? 0, rows };
  }

  async newest(): Promise<{ entries: number; newestHash: string | null }> {
    const [row] = await this.database.query<{ entries: number; newestHash: string | null }>(
      `select count(*) as entries, (select hash from audit_entry order by sequence desc limit 1) as "newestHash" from audit_entry`,
    );
    return row ?? { entries: 0, newestHash: null };
  }
}
