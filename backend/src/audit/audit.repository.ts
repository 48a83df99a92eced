import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../domain/folding.js';
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

/** As `foldVietnamese` folds: without case and diacritics. */
const ACTOR_NAME = String.raw`replace(regexp_replace(normalize(lower(account.display_name), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd')`;

/** Every word stands somewhere: in what was done, to what, with which details, or in the name of who did it. */
const MATCHES = `($1::text is null or entry.action = $1) and not exists (
  select 1 from unnest($2::text[], $3::text[]) as wanted (word, folded_word)
  where lower(concat_ws(' ', entry.action, entry.subject_type, entry.subject_id, entry.details::text)) not like word
    and coalesce(${ACTOR_NAME} not like folded_word, true))`;
const FROM = 'from audit_entry entry left join account on account.id = entry.actor_id';

@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; of one action, or of all; with every word of `words`. */
  async page(
    { action, words }: { action: string | null; words: readonly string[] },
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ total: number; rows: AuditRecord[] }> {
    const wanted = [action, words.map((word) => patternOf(word.toLowerCase())), words.map(foldedPatternOf)];
    const [count] = await this.database.query<{ total: number }>(
      `select count(*) as total ${FROM} where ${MATCHES}`,
      wanted,
    );
    const rows = await this.database.query<AuditRecord>(
      `select entry.sequence, entry.at, account.display_name as "actorName", entry.actor_role as "actorRole", entry.action,
         entry.subject_type as "subjectType", entry.subject_id as "subjectId", entry.details
       ${FROM} where ${MATCHES} order by entry.sequence desc offset $4 limit $5`,
      [...wanted, offset, limit],
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

const patternOf = (part: string) => `%${part.replace(/[\\%_]/g, '\\$&')}%`;
const foldedPatternOf = (word: string) => patternOf(foldVietnamese(word));
