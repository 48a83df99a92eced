import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Database } from '../platform/database/database.js';
import { actingAs } from '../platform/http/request-context.js';

const REFUSED = 'barred-start-refused';

/** What the audit log keeps about people of the barred roster who tried to begin an attempt. */
@Injectable()
export class RefusedStarts {
  constructor(
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  /** Once for a person and a round, however often that person tries. */
  async recordOnce(contestantId: string, roundId: string, details: Record<string, unknown>): Promise<void> {
    await this.database.run(async () => {
      await this.database.query('select pg_advisory_xact_lock(hashtext($1))', [`${REFUSED} ${contestantId}`]);
      const known = await this.database.query(
        `select from audit_entry where subject_type = 'contestant' and subject_id = $1 and action = $2
           and details ->> 'roundId' = $3 limit 1`,
        [contestantId, REFUSED, roundId],
      );
      if (known.length > 0) return;
      const subject = { subjectType: 'contestant', subjectId: contestantId };
      const event = { action: REFUSED, ...subject, details: { roundId, ...details } };
      // The route is lean (no request context), so who acts is said here.
      await actingAs({ actorId: contestantId, actorRole: 'contestant' }, () => this.audit.record(event));
    });
  }
}
