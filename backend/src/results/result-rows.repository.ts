import { Injectable } from '@nestjs/common';
import { BulkCopy, type CopyValue } from '../platform/database/bulk-copy.js';
import { Database } from '../platform/database/database.js';
import type { Result } from './result.entity.js';
import type { ResultRow } from './result-row.entity.js';

export type NewRow = Omit<ResultRow, 'resultId'>;

const BATCH = 5_000;
/** From so many rows on a list changes what PostgreSQL should know about the table. */
const LONG = 5_000;

/** Every column of a row with its value, in one place: what is written is made of it. */
const COLUMNS: readonly (readonly [string, (row: NewRow) => CopyValue])[] = [
  ['contestant_id', (row) => row.contestantId],
  ['position', (row) => row.position],
  ['rank', (row) => row.rank],
  ['attempt_id', (row) => row.attemptId],
  ['score', (row) => row.score],
  ['prediction', (row) => row.prediction],
  ['distance', (row) => row.distance],
  ['submitted_at', (row) => row.submittedAt],
  ['duration_ms', (row) => row.durationMs],
  ['lot', (row) => row.lot],
  ['prize_eligible', (row) => row.prizeEligible],
  ['decided_by_key', (row) => row.decidedByKey],
  ['decided_by_margin', (row) => row.decidedByMargin],
  ['prize_code', (row) => row.prizeCode],
  ['prize_note', (row) => row.prizeNote],
];
const NAMES = ['result_id', ...COLUMNS.map(([name]) => name)];

const ROWS = `select result_id as "resultId", contestant_id as "contestantId", position, rank, attempt_id as "attemptId",
    score, prediction, distance, submitted_at as "submittedAt", duration_ms as "durationMs", lot,
    prize_eligible as "prizeEligible", decided_by_key as "decidedByKey", decided_by_margin as "decidedByMargin",
    prize_code as "prizeCode", prize_note as "prizeNote" from result_row`;

/** A row as far as the overall standing sums it up. */
export interface SummedRow {
  readonly contestant: string;
  readonly score: number;
  readonly distance: number | null;
  readonly durationMs: number;
}

/** The ranked lists. */
@Injectable()
export class ResultRows {
  constructor(
    private readonly database: Database,
    private readonly bulk: BulkCopy,
  ) {}

  /** Writes a whole list by one COPY and checks it as a whole. Call it inside the transaction of the result. */
  async insert({ id, roundId }: Pick<Result, 'id' | 'roundId'>, rows: Iterable<NewRow>): Promise<void> {
    const written = await this.bulk.write('result_row', NAMES, valuesOf(id, rows));
    // Else the planner takes the new list for a short one, and looks a million rows up one by one.
    if (written >= LONG) await this.database.query('analyze result_row');
    const known = roundId === null ? await this.contestantsIn(id) : await this.attemptsIn(id, roundId);
    if (known !== written) throw new Error(`Result ${id} ranks ${written}, of whom ${known} are in the contest.`);
  }

  /** This and the next stand for two foreign keys, which cost as much as all the rest (decision 0010), and ask for more. */
  private async attemptsIn(resultId: string, roundId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*) filter (
         where attempt.contestant_id = ranked.contestant_id and attempt.submitted_at = ranked.submitted_at)
       from result_row ranked join attempt on attempt.id = ranked.attempt_id and attempt.round_id = $2
       where ranked.result_id = $1`,
      [resultId, roundId],
    );
    return row?.count ?? 0;
  }

  private async contestantsIn(resultId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(*) from result_row ranked join contestant on contestant.id = ranked.contestant_id
       where ranked.result_id = $1`,
      [resultId],
    );
    return row?.count ?? 0;
  }

  async ofContestant(resultId: string, contestantId: string): Promise<ResultRow | null> {
    const [row] = await this.database.query<ResultRow>(`${ROWS} where result_id = $1 and contestant_id = $2`, [
      resultId,
      contestantId,
    ]);
    return row ?? null;
  }

  async *summed(resultId: string): AsyncGenerator<SummedRow> {
    for (let after = 0; ; after += BATCH) {
      const page = await this.database.query<SummedRow>(
        `select contestant_id as contestant, score, distance, duration_ms as "durationMs" from result_row
         where result_id = $1 and position > $2 and position <= $3 order by position`,
        [resultId, after, after + BATCH],
      );
      yield* page;
      if (page.length < BATCH) return;
    }
  }

  /** Whether the list has anybody of these. */
  async hasAnyOf(resultId: string, contestantIds: readonly string[]): Promise<boolean> {
    const [row] = await this.database.query<{ found: boolean }>(
      `select exists (
         select 1 from result_row where result_id = $1 and contestant_id = any($2::uuid[])) as found`,
      [resultId, contestantIds],
    );
    return row?.found ?? false;
  }

  /** Whether the list has anybody who withdrew. */
  async hasWithdrawn(resultId: string): Promise<boolean> {
    const [row] = await this.database.query<{ found: boolean }>(
      `select exists (
         select 1 from contestant join result_row on result_row.contestant_id = contestant.id
         where contestant.withdrawn_at is not null and result_row.result_id = $1) as found`,
      [resultId],
    );
    return row?.found ?? false;
  }

  /** How many pieces of each prize were given. */
  async awarded(resultId: string): Promise<Map<string, number>> {
    const rows = await this.database.query<{ code: string; count: number }>(
      `select prize_code as code, count(*) from result_row
       where result_id = $1 and prize_code is not null group by prize_code`,
      [resultId],
    );
    return new Map(rows.map(({ code, count }) => [code, count]));
  }

  /**
   * Who won in the rounds with a number below `beforeNumber` (null: in all), and in which round (its name): by the
   * published version of each, or else by the latest confirmed one.
   */
  async winners(contestId: string, beforeNumber: number | null): Promise<Map<string, string>> {
    const rows = await this.database.query<{ contestantId: string; roundName: string }>(
      `with standing as (
         select distinct on (result.round_id) result.id, round.name, round.number
         from result join round on round.id = result.round_id
         where result.contest_id = $1 and result.confirmed_at is not null and ($2::int is null or round.number < $2)
         order by result.round_id, (result.published_at is not null) desc, result.version desc)
       select result_row.contestant_id as "contestantId", standing.name as "roundName"
       from result_row join standing on standing.id = result_row.result_id
       where result_row.prize_code is not null order by standing.number desc`,
      [contestId, beforeNumber],
    );
    // The earliest round comes last and stays.
    return new Map(rows.map(({ contestantId, roundName }) => [contestantId, roundName]));
  }
}

function* valuesOf(resultId: string, rows: Iterable<NewRow>): Generator<readonly CopyValue[]> {
  for (const row of rows) yield [resultId, ...COLUMNS.map(([, valueOf]) => valueOf(row))];
}
