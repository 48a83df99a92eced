import { Injectable } from '@nestjs/common';
import type { BinaryRow } from '../platform/database/binary-rows.js';
import { BulkCopy } from '../platform/database/bulk-copy.js';
import { Database } from '../platform/database/database.js';
import type { PersonRecord } from './public-people.repository.js';

/** A row of a published result with the person in it. */
export interface ListedRow {
  readonly contestantId: string;
  readonly rank: number;
  readonly score: number;
  readonly prediction: number | null;
  readonly distance: number | null;
  /** Epoch milliseconds; null overall. */
  readonly submittedAt: number | null;
  readonly durationMs: number;
  readonly prizeCode: string | null;
  readonly person: PersonRecord;
}

const LIST = `select contestant.id::text, result_row.rank, result_row.score, result_row.prediction, result_row.distance,
    result_row.submitted_at, result_row.duration_ms, result_row.prize_code, contestant.full_name, contestant.date_of_birth::text,
    contestant.phone, contestant.guardian_consented_at, contestant.withdrawn_at,
    coalesce(unit.name, commune.name)
  from result_row
    join contestant on contestant.id = result_row.contestant_id
    left join unit on unit.id = contestant.unit_id
    left join unit commune on commune.id = contestant.commune_id
  where result_row.result_id = $1`;

/** Reads whole published lists, for writing leaderboards. */
@Injectable()
export class PublishedLists {
  constructor(
    private readonly copy: BulkCopy,
    private readonly database: Database,
  ) {}

  /** Makes the transaction under way the only one that writes this list somewhere; others wait for its end. */
  async lock(resultId: string): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`list ${resultId}`]);
  }

  /** Every row, in no particular order, in batches as they arrive. Call it inside `Database.run`. */
  async *rows(resultId: string): AsyncGenerator<Iterable<ListedRow>> {
    for await (const rows of this.copy.read(LIST, [resultId])) yield listedRows(rows);
  }
}

function* listedRows(rows: Iterable<BinaryRow>): Generator<ListedRow> {
  for (const row of rows) yield listedRow(row);
}

/** Fields are read in the order of the query's columns. */
function listedRow(row: BinaryRow): ListedRow {
  return {
    contestantId: row.text() ?? '',
    rank: row.int32() ?? 0,
    score: row.int32() ?? 0,
    prediction: row.int32(),
    distance: row.int32(),
    submittedAt: row.instantOrNull(),
    durationMs: row.int64(),
    prizeCode: row.text(),
    person: {
      fullName: row.text() ?? '',
      dateOfBirth: row.text(),
      phone: row.text(),
      guardianConsentedAt: dateOf(row.instantOrNull()),
      withdrawnAt: dateOf(row.instantOrNull()),
      place: row.text(),
    },
  };
}

const dateOf = (instant: number | null) => (instant === null ? null : new Date(instant));
