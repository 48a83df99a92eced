import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { ImportDefaults, UnnamedCounts } from './import-defaults.js';
import type { ImportedQuestion } from './imported-question.js';
import type { ImportProblem } from './import-problem.js';
import { type ImportState, QuestionImport } from './question-import.entity.js';

/** An import without the bytes of its file. */
export type ListedImport = Omit<QuestionImport, 'content' | 'tries'>;

/** What the worker needs of an import. */
export interface ImportedFile {
  readonly fileName: string;
  readonly content: Buffer;
  readonly createdBy: string;
  readonly defaults: ImportDefaults;
}

/** What a check of the whole file found. */
export interface Findings {
  readonly total: number;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly unnamed: UnnamedCounts;
  readonly preview: readonly ImportedQuestion[];
  readonly problems: readonly ImportProblem[];
}

const PENDING: readonly ImportState[] = ['checking', 'accepting'];

@Injectable()
export class QuestionImportRepository {
  constructor(private readonly database: Database) {}

  async insert(
    entry: Pick<QuestionImport, 'id' | 'fileName' | 'content' | 'createdBy' | 'createdAt'>,
    { topic, difficulty, week }: ImportDefaults,
  ): Promise<void> {
    const defaults = { defaultTopic: topic, defaultDifficulty: difficulty, defaultWeek: week };
    await this.database.repository(QuestionImport).insert({ ...entry, ...defaults, state: 'checking' });
  }

  async byId(id: string): Promise<ListedImport | null> {
    const [found] = await this.database.query<ListedImport>(`${LISTED} where id = $1`, [id]);
    return found ?? null;
  }

  /** Nobody else changes it until the transaction ends. */
  async lockById(id: string): Promise<ListedImport | null> {
    const [found] = await this.database.query<ListedImport>(`${LISTED} where id = $1 for update`, [id]);
    return found ?? null;
  }

  /** Counts one more try of an import in this state, the present one included; null where it is in another. */
  async beginTry(state: ImportState, id: string): Promise<BegunTry | null> {
    const [found] = await this.database.query<BegunTry>(
      `update question_import set tries = tries + 1 where id = $1 and state = $2
       returning tries, file_name as "fileName", content, created_by as "createdBy", ${DEFAULTS}`,
      [id, state],
    );
    return found ?? null;
  }

  /** Imports that the worker has to go on with, and which half of the work it is. */
  pending(): Promise<{ id: string; state: ImportState }[]> {
    return this.database.query('select id, state from question_import where state = any($1)', [PENDING]);
  }

  async noteProgress(id: string, processed: number, total: number): Promise<void> {
    await this.database.query(
      'update question_import set processed = $2, total = $3 where id = $1 and state = any($4)',
      [id, processed, total, PENDING],
    );
  }

  /** Nothing where other defaults were chosen since: the check with those is under way. */
  async noteFindings(id: string, findings: Findings, { topic, difficulty, week }: ImportDefaults): Promise<void> {
    const { total, errorCount, warningCount, unnamed, preview, problems } = findings;
    await this.database.query(
      `update question_import set state = 'checked', total = $2, processed = $2, error_count = $3, warning_count = $4,
         preview = $5, problems = $6, without_topic = $8, without_difficulty = $9, without_week = $10
       where id = $1 and state = any($7) and default_topic is not distinct from $11
         and default_difficulty is not distinct from $12 and default_week is not distinct from $13`,
      [
        ...[id, total, errorCount, warningCount, JSON.stringify(preview), JSON.stringify(problems), PENDING],
        ...[unnamed.topic, unnamed.difficulty, unnamed.week, topic, difficulty, week],
      ],
    );
  }

  /** It has to be checked again with them. */
  async noteDefaults(id: string, { topic, difficulty, week }: ImportDefaults): Promise<void> {
    await this.database.query(
      `update question_import set state = 'checking', processed = 0, tries = 0, default_topic = $2,
         default_difficulty = $3, default_week = $4
       where id = $1`,
      [id, topic, difficulty, week],
    );
  }

  /** No question was found in the file, or it could not be worked on; its bytes are not kept. */
  async noteFailure(id: string, { errorCount, warningCount, problems }: Findings, at: Date): Promise<void> {
    await this.database.query(
      `update question_import set state = 'failed', content = null, total = 0, error_count = $4, warning_count = $5, preview = '[]',
         problems = $2, ended_at = $3
       where id = $1 and state = any($6)`,
      [id, JSON.stringify(problems), at, errorCount, warningCount, PENDING],
    );
  }

  async noteAccepting(id: string): Promise<void> {
    await this.database.query(
      `update question_import set state = 'accepting', processed = 0, tries = 0 where id = $1`,
      [id],
    );
  }

  async noteAccepted(id: string, total: number, at: Date): Promise<void> {
    await this.database.query(
      `update question_import set state = 'accepted', content = null, total = $2, processed = $2, ended_at = $3
       where id = $1`,
      [id, total, at],
    );
  }

  async remove(id: string): Promise<void> {
    await this.database.repository(QuestionImport).delete(id);
  }
}

interface BegunTry extends Omit<ImportedFile, 'content'> {
  readonly tries: number;
  /** Null where it is gone. */
  readonly content: Buffer | null;
}

const DEFAULTS = `jsonb_build_object('topic', default_topic, 'difficulty', default_difficulty, 'week', default_week) as defaults`;

const LISTED = `select id, file_name as "fileName", state, total, processed, error_count as "errorCount",
    warning_count as "warningCount", default_topic as "defaultTopic", default_difficulty as "defaultDifficulty",
    default_week as "defaultWeek", without_topic as "withoutTopic", without_difficulty as "withoutDifficulty",
    without_week as "withoutWeek", preview, problems, created_by as "createdBy", created_at as "createdAt",
    ended_at as "endedAt"
  from question_import`;
