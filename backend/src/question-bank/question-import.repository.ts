import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { ImportedQuestion } from './imported-question.js';
import type { ImportProblem } from './import-problem.js';
import { type ImportState, QuestionImport } from './question-import.entity.js';

/** An import without the bytes of its file. */
export type ListedImport = Omit<QuestionImport, 'content'>;

/** What a check of the whole file found. */
export interface Findings {
  readonly total: number;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly preview: readonly ImportedQuestion[];
  readonly problems: readonly ImportProblem[];
}

const PENDING: readonly ImportState[] = ['checking', 'accepting'];

@Injectable()
export class QuestionImportRepository {
  constructor(private readonly database: Database) {}

  async insert(entry: Pick<QuestionImport, 'id' | 'fileName' | 'content' | 'createdBy' | 'createdAt'>): Promise<void> {
    await this.database.repository(QuestionImport).insert({ ...entry, state: 'checking' });
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

  /** The file of an import that is in this state. */
  async fileIn(
    state: ImportState,
    id: string,
  ): Promise<{ fileName: string; content: Buffer; createdBy: string } | null> {
    const [found] = await this.database.query<{ fileName: string; content: Buffer; createdBy: string }>(
      `select file_name as "fileName", content, created_by as "createdBy" from question_import
       where id = $1 and state = $2 and content is not null`,
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

  async noteFindings(id: string, { total, errorCount, warningCount, preview, problems }: Findings): Promise<void> {
    await this.database.query(
      `update question_import set state = 'checked', total = $2, processed = $2, error_count = $3, warning_count = $4,
         preview = $5, problems = $6
       where id = $1 and state = any($7)`,
      [id, total, errorCount, warningCount, JSON.stringify(preview), JSON.stringify(problems), PENDING],
    );
  }

  /** No question was found in the file; its bytes are not kept. */
  async noteFailure(id: string, { errorCount, warningCount, problems }: Findings, at: Date): Promise<void> {
    await this.database.query(
      `update question_import set state = 'failed', content = null, error_count = $4, warning_count = $5, preview = '[]',
         problems = $2, ended_at = $3
       where id = $1 and state = any($6)`,
      [id, JSON.stringify(problems), at, errorCount, warningCount, PENDING],
    );
  }

  async noteAccepting(id: string): Promise<void> {
    await this.database.query(`update question_import set state = 'accepting', processed = 0 where id = $1`, [id]);
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

const LISTED = `select id, file_name as "fileName", state, total, processed, error_count as "errorCount",
    warning_count as "warningCount", preview, problems, created_by as "createdBy", created_at as "createdAt",
    ended_at as "endedAt"
  from question_import`;
