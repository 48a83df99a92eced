import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export interface AuditedEvent {
  readonly at: Date;
  readonly action: string;
  readonly byName: string | null;
  readonly actorRole: string;
}

@Injectable()
export class ContestantHistory {
  constructor(private readonly database: Database) {}

  /** What the log says about a contestant, oldest first. */
  of(contestantId: string): Promise<AuditedEvent[]> {
    return this.database.query<AuditedEvent>(
      `select audit_entry.at, audit_entry.action, account.display_name as "byName",
         audit_entry.actor_role as "actorRole"
       from audit_entry left join account on account.id = audit_entry.actor_id and account.role <> 'contestant'
       where audit_entry.subject_type = 'contestant' and audit_entry.subject_id = $1
       order by audit_entry.sequence`,
      [contestantId],
    );
  }
}
