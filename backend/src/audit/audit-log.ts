import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { currentContext } from '../platform/http/request-context.js';
import { AuditEntry } from './audit-entry.entity.js';

export interface AuditEvent {
  /** Past tense, kebab-case: `round-extended`, `contestant-disqualified`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** What changed and why; never a password, a token or an answer key. */
  readonly details?: Record<string, unknown>;
}

const GENESIS = '0'.repeat(64);
/** Serialises writers, so that the chain of hashes has no forks. */
const CHAIN_LOCK = 7_210_001;

/** The append-only log. Record inside the transaction of the act, so that neither exists without the other. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async record(event: AuditEvent): Promise<void> {
    await this.database.run(async () => {
      await this.database.query('select pg_advisory_xact_lock($1)', [CHAIN_LOCK]);
      const [last] = await this.database.query<{ hash: string }>(
        'select hash from audit_entry order by sequence desc limit 1',
      );
      const { actorId, actorRole } = currentContext();
      const entry = {
        at: this.clock.now(),
        actorId,
        actorRole,
        action: event.action,
        subjectType: event.subjectType,
        subjectId: event.subjectId,
        details: JSON.parse(JSON.stringify(event.details ?? {})) as Record<string, unknown>,
        previousHash: last?.hash ?? GENESIS,
      };
      await this.database.repository(AuditEntry).insert({ ...entry, hash: hashOf(entry) } as never);
    });
  }

  /** The sequence number of the first entry that does not fit its predecessor, or null if the chain is whole. */
  async firstBreak(): Promise<number | null> {
    const entries = await this.database.repository(AuditEntry).find({ order: { sequence: 'ASC' } });
    let previousHash = GENESIS;
    for (const entry of entries) {
      if (entry.previousHash !== previousHash || entry.hash !== hashOf(entry)) return entry.sequence;
      previousHash = entry.hash;
    }
    return null;
  }
}

function hashOf(entry: Omit<AuditEntry, 'sequence' | 'hash'>): string {
  const { at, actorId, actorRole, action, subjectType, subjectId, details, previousHash } = entry;
  const content = [previousHash, at.toISOString(), actorId, actorRole, action, subjectType, subjectId, sorted(details)];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** jsonb does not keep the order of keys; the hash must not depend on it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
