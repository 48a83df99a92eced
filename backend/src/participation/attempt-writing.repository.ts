import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { arrayOf, arrayOfArrays, StatementBatches } from '../platform/database/statement-batches.js';
import type { AttemptSheet } from './attempt-sheets.js';
import type { Finaliser } from './attempt.entity.js';

export interface FinishedAttempt {
  readonly id: string;
  readonly submittedAt: Date;
  readonly finalisedBy: Finaliser;
  readonly answers: readonly number[];
  readonly score: number;
  readonly receiptCode: string;
}

type OwnSheet = Pick<AttemptSheet, 'id' | 'roundId' | 'contestantId'>;

export interface SubmittedAttempt extends Omit<FinishedAttempt, 'id' | 'finalisedBy'> {
  /** When the request arrived: it must be before the deadline. */
  readonly at: Date;
  /** What came with the submission; null leaves the draft. */
  readonly prediction: number | null;
  readonly predictionRequired: boolean;
}

export interface Submitted {
  readonly contestantName: string;
  /** The one that stands from now on. */
  readonly prediction: number | null;
}

interface Choice {
  /** Of the question in the paper, from 0. */
  readonly position: number;
  /** As shown; −1 for none. */
  readonly choice: number;
  /** When the request arrived: it must be before the deadline. */
  readonly at: Date;
}

interface SavedChoice extends Choice {
  readonly sheet: OwnSheet;
}

interface SubmittedSheet extends SubmittedAttempt {
  readonly sheet: OwnSheet;
}

interface Keyed {
  readonly key: string;
}

/** Choices of many attempts of a round ($1). */
const SAVE = 'select save_choices($1, $2, $3, $4, $5, $6) as key';

const FLAG = `update attempt set flags = case when $4::boolean then array_append(array_remove(flags, $3::smallint), $3::smallint)
    else array_remove(flags, $3::smallint) end
  where id = $1 and round_id = $6 and contestant_id = $2 and submitted_at is null and deadline_at > $5
    and $3::int < cardinality(option_counts)`;

/** Submissions of many attempts of a round ($1). */
const SUBMIT = `select id as key, contestant_name as "contestantName", prediction
  from submit_sheets($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/**
 * The statements of the hot path: each one checks owner, state and deadline itself, and so needs no transaction. Choices
 * and submissions that arrive together are written together, by functions of the database (migrations).
 */
@Injectable()
export class AttemptWriting {
  private readonly choices = new StatementBatches<SavedChoice, true>({
    groupOf: ({ sheet }) => sheet.roundId,
    keyOf: ({ sheet }) => sheet.id,
    run: (choices) => this.saveTogether(choices),
  });
  private readonly submissions = new StatementBatches<SubmittedSheet, Submitted>({
    groupOf: ({ sheet }) => sheet.roundId,
    keyOf: ({ sheet }) => sheet.id,
    run: (sheets) => this.submitTogether(sheets),
  });

  constructor(private readonly database: Database) {}

  /** Saves a choice as shown (−1 for none). False when nothing was changed: finished, late, or not offered. */
  async saveAnswer(sheet: OwnSheet, choice: Choice): Promise<boolean> {
    return (await this.choices.run({ sheet, ...choice })) ?? false;
  }

  /** Marks a position for later, or no longer. False when nothing was changed. */
  setFlag(sheet: OwnSheet, { position, flagged, at }: { position: number; flagged: boolean; at: Date }) {
    const { id, contestantId, roundId } = sheet;
    return this.changesOne('set-flag', FLAG, [id, contestantId, position, flagged, at, roundId]);
  }

  /** Gives an attempt its receipt and fixes the prediction, all or nothing. Null when nothing was changed. */
  submit(sheet: OwnSheet, submitted: SubmittedAttempt): Promise<Submitted | null> {
    return this.submissions.run({ sheet, ...submitted });
  }

  /** Replaces all choices of an attempt that the transaction has locked. */
  async replaceAnswers(attemptId: string, answers: readonly number[]): Promise<void> {
    await this.database.query('update attempt set answers = $2 where id = $1', [attemptId, answers]);
  }

  /** Gives a locked attempt its receipt. */
  async finish(attempt: FinishedAttempt): Promise<void> {
    const { id, submittedAt, finalisedBy, answers, score, receiptCode } = attempt;
    await this.database.query(
      `update attempt set submitted_at = $2, finalised_by = $3, answers = $4, score = $5, receipt_code = $6
       where id = $1 and submitted_at is null`,
      [id, submittedAt, finalisedBy, answers, score, receiptCode],
    );
  }

  private async saveTogether(choices: readonly SavedChoice[]): Promise<Map<string, true>> {
    const saved = await this.database.queryPrepared<Keyed>('save-answers', SAVE, [
      choices[0]?.sheet.roundId,
      arrayOf(choices.map(({ sheet }) => sheet.id)),
      arrayOf(choices.map(({ sheet }) => sheet.contestantId)),
      arrayOf(choices.map(({ position }) => position)),
      arrayOf(choices.map(({ choice }) => choice)),
      arrayOf(choices.map(({ at }) => at.toISOString())),
    ]);
    return new Map(saved.map(({ key }) => [key, true]));
  }

  private async submitTogether(sheets: readonly SubmittedSheet[]): Promise<Map<string, Submitted>> {
    const done = await this.database.queryPrepared<Keyed & Submitted>('submit-sheets', SUBMIT, [
      sheets[0]?.sheet.roundId,
      arrayOf(sheets.map(({ sheet }) => sheet.id)),
      arrayOf(sheets.map(({ sheet }) => sheet.contestantId)),
      arrayOf(sheets.map(({ at }) => at.toISOString())),
      arrayOf(sheets.map(({ submittedAt }) => submittedAt.toISOString())),
      arrayOfArrays(sheets.map(({ answers }) => answers)),
      arrayOf(sheets.map(({ score }) => score)),
      arrayOf(sheets.map(({ receiptCode }) => receiptCode)),
      arrayOf(sheets.map(({ prediction }) => prediction)),
      arrayOf(sheets.map(({ predictionRequired }) => predictionRequired)),
    ]);
    return new Map(done.map(({ key, contestantName, prediction }) => [key, { contestantName, prediction }]));
  }

  private async changesOne(name: string, text: string, values: readonly unknown[]): Promise<boolean> {
    return (await this.database.runPrepared(name, text, values)) === 1;
  }
}
