import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { ResultRow } from './result-row.entity.js';

export type NewRow = Omit<ResultRow, 'resultId'>;

const BATCH = 5_000;

/** Column, type and value of every column of a row, in one place: the insert is made of it. */
const COLUMNS: readonly (readonly [string, string, (row: NewRow) => unknown])[] = [
  ['contestant_id', 'uuid', (row) => row.contestantId],
  ['position', 'integer', (row) => row.position],
  ['rank', 'integer', (row) => row.rank],
  ['attempt_id', 'uuid', (row) => row.attemptId],
  ['score', 'integer', (row) => row.score],
  ['prediction', 'integer', (row) => row.prediction],
  ['distance', 'integer', (row) => row.distance],
  ['submitted_at', 'timestamptz', (row) => row.submittedAt],
  ['duration_ms', 'bigint', (row) => row.durationMs],
  ['lot', 'text', (row) => row.lot],
  ['prize_eligible', 'boolean', (row) => row.prizeEligible],
  ['decided_by_key', 'text', (row) => row.decidedByKey],
  ['decided_by_margin', 'bigint', (row) => row.decidedByMargin],
  ['prize_code', 'text', (row) => row.prizeCode],
  ['prize_note', 'text', (row) => row.prizeNote],
];
const NAMES = COLUMNS.map(([name]) => name).join(', ');
const ARRAYS = COLUMNS.map(([, type], index) => `$${index + 2}::${type}[]`).join(', ');
const INSERT = `insert into result_row (result_id, ${NAMES}) select $1, ${NAMES} from unnest(${ARRAYS}) as row (${NAMES})`;

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

/** The ranked lists. A million rows are written in some two hundred statements. */
@Injectable()
export class ResultRows {
  constructor(private readonly database: Database) {}

  async insert(resultId: string, rows: readonly NewRow[]): Promise<void> {
    for (let first = 0; first < rows.length; first += BATCH) {
      const batch = rows.slice(first, first + BATCH);
      await this.database.query(INSERT, [resultId, ...COLUMNS.map(([, , valueOf]) => batch.map(valueOf))]);
    }
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

  /** Whether the list has anybody of these, or anybody who withdrew. */
  async hasAnyOf(resultId: string, contestantIds: readonly string[], orWithdrawn: boolean): Promise<boolean> {
    const [found] = await this.database.query<{ found: boolean }>(
      `select exists (
         select 1 from result_row join contestant on contestant.id = result_row.contestant_id
         where result_row.result_id = $1
           and (result_row.contestant_id = any($2::uuid[]) or ($3 and contestant.withdrawn_at is not null))) as found`,
      [resultId, contestantIds, orWithdrawn],
    );
    return found?.found ?? false;
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
