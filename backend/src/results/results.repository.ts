import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Result } from './result.entity.js';

/** What results are about: a round, or the whole contest where `roundId` is null. */
export interface ResultSubject {
  readonly contestId: string;
  readonly roundId: string | null;
}

/** A result as it is stored, with the names of those who made and signed it. */
export interface NamedResult extends Result {
  readonly createdByName: string | null;
  readonly confirmedByName: string | null;
  readonly publishedByName: string | null;
}

const NAMED = `select result.id, result.contest_id as "contestId", result.round_id as "roundId", result.version,
    result.reason, result.actual_count as "actualCount", result.participant_count as "participantCount",
    result.attempt_count as "attemptCount", result.distribution, result.question_count as "questionCount",
    result.input_hash as "inputHash", result.unresolved_ties as "unresolvedTies", result.created_at as "createdAt",
    result.created_by as "createdBy", result.confirmed_at as "confirmedAt", result.confirmed_by as "confirmedBy",
    result.published_at as "publishedAt", result.published_by as "publishedBy",
    maker.display_name as "createdByName", confirmer.display_name as "confirmedByName",
    publisher.display_name as "publishedByName"
  from result
    left join account maker on maker.id = result.created_by
    left join account confirmer on confirmer.id = result.confirmed_by
    left join account publisher on publisher.id = result.published_by`;
const OF_SUBJECT = 'result.contest_id = $1 and result.round_id is not distinct from $2';

/** Versions of results. A version is written once; only its signatures are added later. */
@Injectable()
export class Results {
  constructor(private readonly database: Database) {}

  /** Nobody else computes, rules or signs for this subject until the transaction ends. */
  async lock({ contestId, roundId }: ResultSubject): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `result of ${roundId ?? contestId}`,
    ]);
  }

  /** All versions, the latest first. */
  versions({ contestId, roundId }: ResultSubject): Promise<NamedResult[]> {
    return this.database.query<NamedResult>(`${NAMED} where ${OF_SUBJECT} order by result.version desc`, [
      contestId,
      roundId,
    ]);
  }

  async latest({ contestId, roundId }: ResultSubject): Promise<NamedResult | null> {
    const [latest] = await this.database.query<NamedResult>(
      `${NAMED} where ${OF_SUBJECT} order by result.version desc limit 1`,
      [contestId, roundId],
    );
    return latest ?? null;
  }

  async ofVersion({ contestId, roundId }: ResultSubject, version: number): Promise<NamedResult | null> {
    const [found] = await this.database.query<NamedResult>(`${NAMED} where ${OF_SUBJECT} and result.version = $3`, [
      contestId,
      roundId,
      version,
    ]);
    return found ?? null;
  }

  /** The latest versions of all subjects of a contest, by round (the overall one has none). */
  async latestOfRounds(contestId: string): Promise<Map<string | null, NamedResult>> {
    const rows = await this.database.query<NamedResult>(
      `select distinct on (named."roundId") named.* from (${NAMED} where result.contest_id = $1) named
       order by named."roundId", named.version desc`,
      [contestId],
    );
    return new Map(rows.map((row) => [row.roundId, row]));
  }

  /** Versions that are public now, by round. */
  async publishedVersions(contestId: string): Promise<Map<string | null, { id: string; version: number }>> {
    const rows = await this.database.query<{ roundId: string | null; id: string; version: number }>(
      `select distinct on (round_id) round_id as "roundId", id, version from result
       where contest_id = $1 and published_at is not null order by round_id, version desc`,
      [contestId],
    );
    return new Map(rows.map(({ roundId, id, version }) => [roundId, { id, version }]));
  }

  async insert(result: Result): Promise<void> {
    await this.database.repository(Result).insert(result);
  }

  async confirm(id: string, at: Date, by: string): Promise<void> {
    await this.database.repository(Result).update(id, { confirmedAt: at, confirmedBy: by });
  }

  async publish(id: string, at: Date, by: string): Promise<void> {
    await this.database.repository(Result).update(id, { publishedAt: at, publishedBy: by });
  }
}
