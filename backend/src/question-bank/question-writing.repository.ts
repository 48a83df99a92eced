import { Injectable } from '@nestjs/common';
import type { Difficulty } from '../domain/difficulty.js';
import { foldVietnamese } from '../domain/folding.js';
import { problemsOfQuestion, type QuestionDraft } from '../domain/question.js';
import type { KeptState } from '../domain/question-life.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { keptFingerprint } from './bank-snapshot.js';
import { QuestionEventRepository } from './question-event.repository.js';

/** A question to be added, usable as far as the lint goes. */
export interface NewQuestion {
  /** Null: the bank gives the next free number. */
  readonly code: string | null;
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly week: number | null;
  readonly stem: string;
  readonly options: readonly string[];
  readonly correct: number;
  readonly explanation: string | null;
  readonly source: string | null;
}

export interface Authorship {
  readonly status: KeptState;
  /** Account of the author; null for seeded questions. */
  readonly createdBy: string | null;
}

const BATCH = 500;
/** Serialises writers: two at the same time must not get the same number, nor both add the same question. */
const WRITERS_LOCK = 7_210_004;
const NUMBERED = 'CH-';

/** Text as it is searched. */
export const searchText = ({ stem, options }: { stem: string; options: readonly string[] }): string =>
  foldVietnamese([stem, ...options].join(' '));

/** Codes of what an author should look at. */
export const warningsOf = (question: QuestionDraft): string[] => [
  ...new Set(problemsOfQuestion(question).map(({ code }) => code)),
];

/** Adds questions with their first version, one or twenty thousand, a few statements for each batch. */
@Injectable()
export class QuestionWritingRepository {
  constructor(
    private readonly database: Database,
    private readonly events: QuestionEventRepository,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Adds all or none; returns their ids in the given order. A taken code is a unique violation of `question_code`. */
  async insert(questions: readonly NewQuestion[], authorship: Authorship): Promise<string[]> {
    return this.database.run(async () => {
      const codes = await this.codesFor(questions);
      const ids = questions.map(() => this.secrets.newId());
      for (let from = 0; from < questions.length; from += BATCH) {
        const batch = questions.slice(from, from + BATCH);
        const records = batch.map((question, index) => this.recordOf(question, ids[from + index], codes[from + index]));
        await this.insertBatch(records, authorship);
      }
      return ids;
    });
  }

  private recordOf(question: NewQuestion, id = '', code = '') {
    return {
      ...question,
      id,
      versionId: this.secrets.newId(),
      code,
      foldedText: searchText(question),
      fingerprint: keptFingerprint(question),
      warnings: warningsOf(question),
    };
  }

  /** Until the transaction ends, nobody else adds a question by hand or is given a number. */
  async lockWriters(): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock($1)', [WRITERS_LOCK]);
  }

  /** Whether a question in use asks the same as one of these. Only with the lock it stays true until they are added. */
  async isAnyInUse(questions: readonly NewQuestion[]): Promise<boolean> {
    const [found] = await this.database.query<{ isInUse: boolean }>(
      `select exists (select 1 from question where fingerprint = any($1::text[]) and status <> 'retired') as "isInUse"`,
      [questions.map(keptFingerprint)],
    );
    return found?.isInUse ?? false;
  }

  private async insertBatch(records: readonly { id: string }[], { status, createdBy }: Authorship): Promise<void> {
    const now = this.clock.now();
    const batch = JSON.stringify(records);
    await this.database.query(
      `insert into question (id, code, topic, difficulty, week, status, version, folded_text, fingerprint, created_at, updated_at)
       select id, code, topic, difficulty, week, $2, 1, "foldedText", fingerprint, $3, $3
       from jsonb_to_recordset($1::jsonb) as entry
         (id uuid, code text, topic text, difficulty text, week smallint, "foldedText" text, fingerprint text)`,
      [batch, status, now],
    );
    await this.database.query(
      `insert into question_version (id, question_id, version, stem, options, correct, explanation, source,
         warnings, created_at, created_by)
       select "versionId", id, 1, stem, array(select jsonb_array_elements_text(options)), correct, explanation, source,
         array(select jsonb_array_elements_text(warnings)), $2, $3
       from jsonb_to_recordset($1::jsonb) as entry
         ("versionId" uuid, id uuid, stem text, options jsonb, correct smallint, explanation text, source text, warnings jsonb)`,
      [batch, now, createdBy],
    );
    const written = records.map(({ id }) => ({ id, version: 1 }));
    await this.events.add(written, { kind: 'written', by: createdBy });
    if (status === 'approved') await this.events.add(written, { kind: 'approved', by: createdBy });
  }

  /** The given codes; those that are missing are numbered on from the highest number in the bank. */
  private async codesFor(questions: readonly NewQuestion[]): Promise<string[]> {
    if (questions.every(({ code }) => code !== null)) return questions.map(({ code }) => code ?? '');
    await this.lockWriters();
    const [highest] = await this.database.query<{ number: number }>(
      `select coalesce(max(substring(code from '^${NUMBERED}([0-9]{1,9})$')::int), 0) as number from question`,
    );
    const given = new Set(questions.map(({ code }) => code));
    let number = highest?.number ?? 0;
    const next = (): string => {
      number++;
      const code = `${NUMBERED}${String(number).padStart(4, '0')}`;
      return given.has(code) ? next() : code;
    };
    return questions.map(({ code }) => code ?? next());
  }
}
