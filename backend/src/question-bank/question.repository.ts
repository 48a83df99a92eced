import { Injectable } from '@nestjs/common';
import type { Difficulty } from '../domain/difficulty.js';
import { foldVietnamese } from '../domain/folding.js';
import { Database } from '../platform/database/database.js';
import type { BankedQuestion } from './bank-snapshot.js';
import type { QuestionQuery, QuestionUseView } from './question.dto.js';
import { Question, type QuestionStatus } from './question.entity.js';
import { QuestionVersion } from './question-version.entity.js';

/** A question in its current version. */
export interface CurrentQuestion {
  readonly id: string;
  readonly code: string;
  readonly topic: string;
  readonly topicName: string;
  readonly difficulty: Difficulty;
  readonly week: number | null;
  readonly status: QuestionStatus;
  readonly version: number;
  readonly stem: string;
  readonly options: string[];
  readonly correct: number;
  readonly explanation: string | null;
  readonly source: string | null;
  readonly updatedAt: Date;
}

export interface ListedVersion extends QuestionVersion {
  readonly createdByName: string | null;
}

const CURRENT = `select question.id, question.code, question.topic, topic.name as "topicName", question.difficulty,
    question.week, question.status, question.version, version.stem, version.options, version.correct,
    version.explanation, version.source, question.updated_at as "updatedAt"
  from question
    join topic on topic.code = question.topic
    join question_version version on version.question_id = question.id and version.version = question.version`;

const WANTED = `($1::text is null or question.folded_text like $1 or lower(question.code) like $1)
  and ($2::text is null or question.topic = $2)
  and ($3::text is null or question.difficulty = $3)
  and ($4::text is null or question.status = $4)
  and ($5::int is null or coalesce(question.week, 0) = $5)`;

@Injectable()
export class QuestionRepository {
  constructor(private readonly database: Database) {}

  /** By code. */
  async page(
    { q, topic, difficulty, status, week }: QuestionQuery,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ total: number; rows: CurrentQuestion[] }> {
    const pattern = q === undefined ? null : `%${foldVietnamese(q).replace(/[\\%_]/g, '\\$&')}%`;
    const wanted = [pattern, topic ?? null, difficulty ?? null, status ?? null, week ?? null];
    const [count] = await this.database.query<{ total: number }>(
      `select count(*) as total from question where ${WANTED}`,
      wanted,
    );
    const rows = await this.database.query<CurrentQuestion>(
      `${CURRENT} where ${WANTED} order by question.code offset $6 limit $7`,
      [...wanted, offset, limit],
    );
    return { total: count?.total ?? 0, rows };
  }

  async byId(id: string): Promise<CurrentQuestion | null> {
    const [found] = await this.database.query<CurrentQuestion>(`${CURRENT} where question.id = $1`, [id]);
    return found ?? null;
  }

  /** The questions as they are now, in the order of their ids; nobody else changes them until the transaction ends. */
  lockByIds(ids: readonly string[]): Promise<CurrentQuestion[]> {
    return this.database.query<CurrentQuestion>(
      `${CURRENT} where question.id = any($1::uuid[]) order by question.id for update of question`,
      [ids],
    );
  }

  /** Newest first. */
  versionsOf(id: string): Promise<ListedVersion[]> {
    return this.database.query<ListedVersion>(
      `select version.id, version.question_id as "questionId", version.version, version.stem, version.options,
         version.correct, version.explanation, version.source, version.created_at as "createdAt",
         version.created_by as "createdBy", account.display_name as "createdByName"
       from question_version version left join account on account.id = version.created_by
       where version.question_id = $1 order by version.version desc`,
      [id],
    );
  }

  /** Released rounds with any version of the question. The tables of contests are read here, their code is not known. */
  usesOf(id: string): Promise<QuestionUseView[]> {
    return this.database.query<QuestionUseView>(
      `select distinct round.id as "roundId", round.name, round.opens_at
       from round_question frozen
         join question_version version on version.id = frozen.question_version_id
         join round on round.id = frozen.round_id
       where version.question_id = $1 order by round.opens_at`,
      [id],
    );
  }

  /** Code of a question in use, other than `exceptId`, with this fingerprint. */
  async codeWithFingerprint(fingerprint: string, exceptId: string | null): Promise<string | null> {
    const [found] = await this.database.query<{ code: string }>(
      `select code from question
       where fingerprint = $1 and status <> 'retired' and ($2::uuid is null or id <> $2) order by code limit 1`,
      [fingerprint, exceptId],
    );
    return found?.code ?? null;
  }

  /** Everything a file is compared with. */
  banked(): Promise<BankedQuestion[]> {
    return this.database.query<BankedQuestion>(
      `select question.code, question.status = 'retired' as retired, question.fingerprint, version.stem
       from question join question_version version
         on version.question_id = question.id and version.version = question.version`,
    );
  }

  async update(id: string, change: Partial<Question>): Promise<void> {
    await this.database.repository(Question).update(id, change);
  }

  async setStatus(ids: readonly string[], status: QuestionStatus, at: Date): Promise<void> {
    await this.database.query('update question set status = $2, updated_at = $3 where id = any($1::uuid[])', [
      ids,
      status,
      at,
    ]);
  }

  async addVersion(version: QuestionVersion): Promise<void> {
    await this.database.repository(QuestionVersion).insert(version);
  }
}
