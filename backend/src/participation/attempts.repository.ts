import { Injectable } from '@nestjs/common';
import { type AnswerKey, scoreOf } from '../domain/grading.js';
import { unpackPaper } from '../domain/paper.js';
import { originalAnswers } from '../domain/shown-answers.js';
import type { BinaryRow } from '../platform/database/binary-rows.js';
import { BulkCopy } from '../platform/database/bulk-copy.js';
import { Database } from '../platform/database/database.js';
import type { Finaliser } from './attempt.entity.js';

/** A finished attempt as ranking looks at it; instants in epoch milliseconds. */
export interface CountedInput {
  readonly attemptId: string;
  readonly contestantId: string;
  readonly startedAt: number;
  readonly submittedAt: number;
  readonly score: number;
  /** The contestant's prediction in the round. */
  readonly prediction: number | null;
}

/** Everything that is kept of an attempt. */
export interface KeptAttempt {
  readonly id: string;
  readonly roundId: string;
  readonly contestantId: string;
  readonly number: number;
  readonly startedAt: Date;
  readonly deadlineAt: Date;
  readonly submittedAt: Date | null;
  readonly finalisedBy: Finaliser | null;
  /** `unpackPaper` reads it. */
  readonly paper: readonly number[];
  /** As shown; `originalAnswers` and `gradedQuestions` read them. */
  readonly answers: readonly number[];
  readonly score: number | null;
  readonly receiptCode: string | null;
  /** Keyed hash: equal for attempts from one network. */
  readonly network: string | null;
  readonly userAgent: string | null;
}

const KEPT = `select id, round_id as "roundId", contestant_id as "contestantId", number, started_at as "startedAt",
    deadline_at as "deadlineAt", submitted_at as "submittedAt", finalised_by as "finalisedBy", paper, answers, score,
    receipt_code as "receiptCode", network, user_agent as "userAgent" from attempt`;

const REGRADING_BATCH = 2_000;

/** The attempts of a round, for those who close, judge and report it. */
@Injectable()
export class Attempts {
  constructor(
    private readonly database: Database,
    private readonly bulk: BulkCopy,
  ) {}

  /**
   * Every finished attempt of a round, by contestant and then in the order in which they were begun, in batches as they
   * arrive. Call it inside `Database.run`.
   */
  async *countedInputs(roundId: string): AsyncGenerator<Iterable<CountedInput>> {
    const batches = this.bulk.read(
      `select attempt.contestant_id, attempt.id, attempt.started_at, attempt.submitted_at, attempt.score, entry.prediction
       from attempt join entry on entry.round_id = attempt.round_id and entry.contestant_id = attempt.contestant_id
       where attempt.round_id = $1 and attempt.submitted_at is not null
       order by attempt.contestant_id, attempt.number`,
      [roundId],
    );
    for await (const rows of batches) yield countedInputsOf(rows);
  }

  /** How many attempts of a round have no receipt yet; none once it was closed and swept. */
  async openCount(roundId: string): Promise<number> {
    const [row] = await this.database.query<{ open: number }>(
      'select count(*) as open from attempt where round_id = $1 and submitted_at is null',
      [roundId],
    );
    return row?.open ?? 0;
  }

  ofContestant(roundId: string, contestantId: string): Promise<KeptAttempt[]> {
    return this.database.query<KeptAttempt>(`${KEPT} where round_id = $1 and contestant_id = $2 order by number`, [
      roundId,
      contestantId,
    ]);
  }

  /** Every attempt that a contestant ever began, in order. */
  allOf(contestantId: string): Promise<KeptAttempt[]> {
    return this.database.query<KeptAttempt>(`${KEPT} where contestant_id = $1 order by started_at`, [contestantId]);
  }

  /** Takes away from where and with which device a contestant took part. */
  async forgetDevicesOf(contestantId: string): Promise<void> {
    await this.database.query('update attempt set network = null, user_agent = null where contestant_id = $1', [
      contestantId,
    ]);
  }

  /** Only of this contestant: somebody else's attempt is not found. */
  async byId(contestantId: string, attemptId: string): Promise<KeptAttempt | null> {
    const [attempt] = await this.database.query<KeptAttempt>(`${KEPT} where id = $1 and contestant_id = $2`, [
      attemptId,
      contestantId,
    ]);
    return attempt ?? null;
  }

  /**
   * Grades every finished attempt of a round by a new key, and returns how many scores changed. Repeating it changes
   * nothing. Call it inside the transaction of the ruling.
   */
  async regrade(roundId: string, key: AnswerKey): Promise<number> {
    let changed = 0;
    let afterId: string | null = null;
    for (;;) {
      const batch: GradedRow[] = await this.finishedAfter(roundId, afterId);
      const regraded = batch.map((row) => ({ id: row.id, before: row.score, score: scoreOfRow(row, key) }));
      const differing = regraded.filter(({ before, score }) => before !== score);
      if (differing.length > 0) await this.writeScores(roundId, differing);
      changed += differing.length;
      afterId = batch.at(-1)?.id ?? null;
      if (batch.length < REGRADING_BATCH) return changed;
    }
  }

  private finishedAfter(roundId: string, afterId: string | null): Promise<GradedRow[]> {
    return this.database.query<GradedRow>(
      `select id, paper, answers, score from attempt
       where round_id = $1 and submitted_at is not null and ($2::uuid is null or id > $2)
       order by id limit ${REGRADING_BATCH}`,
      [roundId, afterId],
    );
  }

  private async writeScores(roundId: string, scores: readonly { id: string; score: number }[]): Promise<void> {
    await this.database.query(
      `update attempt set score = regraded.score from unnest($2::uuid[], $3::smallint[]) as regraded (id, score)
       where attempt.id = regraded.id and attempt.round_id = $1`,
      [roundId, scores.map(({ id }) => id), scores.map(({ score }) => score)],
    );
  }
}

function* countedInputsOf(rows: Iterable<BinaryRow>): Generator<CountedInput> {
  for (const row of rows) {
    const [contestantId, attemptId, startedAt, submittedAt] = [row.uuid(), row.uuid(), row.instant(), row.instant()];
    yield { attemptId, contestantId, startedAt, submittedAt, score: row.int16(), prediction: row.int32() };
  }
}

interface GradedRow {
  readonly id: string;
  readonly paper: readonly number[];
  readonly answers: readonly number[];
  readonly score: number | null;
}

function scoreOfRow({ paper, answers }: GradedRow, key: AnswerKey): number {
  const unpacked = unpackPaper(paper);
  return scoreOf(unpacked, originalAnswers(unpacked, answers), key);
}
