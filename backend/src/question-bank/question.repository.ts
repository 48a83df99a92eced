import { Injectable } from '@nestjs/common';
import type { Difficulty } from '../domain/difficulty.js';
import type { KeptState, LifeState } from '../domain/question-life.js';
import { Database } from '../platform/database/database.js';
import type { BankedQuestion } from './bank-snapshot.js';
import type { QuestionUseView } from './question.dto.js';
import { Question } from './question.entity.js';
import { QuestionVersion } from './question-version.entity.js';

/** A question in its current version. */
export interface CurrentQuestion {
  readonly id: string;
  readonly code: string;
  readonly topic: string;
  readonly topicName: string;
  readonly difficulty: Difficulty;
  readonly week: number | null;
  readonly status: LifeState;
  readonly version: number;
  /** Who wrote this version; null for what came with the product. */
  readonly authorId: string | null;
  readonly authorName: string | null;
  readonly openComments: number;
  /** Released rounds with any version of it. */
  readonly roundCount: number;
  readonly fingerprint: string;
  readonly stem: string;
  readonly options: string[];
  readonly correct: number;
  readonly explanation: string | null;
  readonly source: string | null;
  readonly warnings: string[];
  readonly updatedAt: Date;
}

/** A released round with the version that it has. */
export interface QuestionUse extends QuestionUseView {
  readonly releasedAt: Date;
}

/** Whether the present version is in the pool of a released round. The tables of contests are read, their code is not known. */
export const IS_IN_RELEASED_ROUND = `exists (select 1 from round_question frozen where frozen.question_version_id = version.id)`;

export const ROUND_COUNT = `(select count(distinct frozen.round_id) from question_version any_version
    join round_question frozen on frozen.question_version_id = any_version.id
  where any_version.question_id = question.id)`;

/** Selects {@link CurrentQuestion}s. */
export const CURRENT_QUESTION = `select question.id, question.code, question.topic, topic.name as "topicName",
    question.difficulty, question.week, question.version, question.fingerprint, question.updated_at as "updatedAt",
    case when question.status = 'approved' and ${IS_IN_RELEASED_ROUND} then 'used' else question.status end as status,
    version.stem, version.options, version.correct, version.explanation, version.source, version.warnings,
    version.created_by as "authorId", author.display_name as "authorName", ${ROUND_COUNT} as "roundCount",
    (select count(*) from question_comment comment
      where comment.question_id = question.id and comment.resolved_at is null) as "openComments"
  from question
    join topic on topic.code = question.topic
    join question_version version on version.question_id = question.id and version.version = question.version
    left join account author on author.id = version.created_by`;

@Injectable()
export class QuestionRepository {
  constructor(private readonly database: Database) {}

  async byId(id: string): Promise<CurrentQuestion | null> {
    const [found] = await this.database.query<CurrentQuestion>(`${CURRENT_QUESTION} where question.id = $1`, [id]);
    return found ?? null;
  }

  /** The questions as they are now, in the order of their ids; nobody else changes them until the transaction ends. */
  async lockByIds(ids: readonly string[]): Promise<CurrentQuestion[]> {
    // First the lock, then the words: one statement that waits for a revision would join the words of before.
    await this.database.query('select id from question where id = any($1::uuid[]) order by id for update', [ids]);
    return this.database.query<CurrentQuestion>(
      `${CURRENT_QUESTION} where question.id = any($1::uuid[]) order by question.id`,
      [ids],
    );
  }

  /** Newest first. */
  versionsOf(questionId: string): Promise<QuestionVersion[]> {
    return this.database.repository(QuestionVersion).find({ where: { questionId }, order: { version: 'DESC' } });
  }

  /** Released rounds with any version of the question. The tables of contests are read here, their code is not known. */
  usesOf(id: string): Promise<QuestionUse[]> {
    return this.database.query<QuestionUse>(
      `select round.id as "roundId", round.name, round.opens_at, round.released_at as "releasedAt", version.version
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

  /** Codes by fingerprint of the questions that are not retired, among those with a fingerprint of these. */
  async codesInUse(questions: readonly { fingerprint: string }[]): Promise<Map<string, string>> {
    const found = await this.database.query<{ fingerprint: string; code: string }>(
      `select fingerprint, min(code) as code from question
       where fingerprint = any($1::text[]) and status <> 'retired' group by fingerprint`,
      [questions.map(({ fingerprint }) => fingerprint)],
    );
    return new Map(found.map(({ fingerprint, code }) => [fingerprint, code]));
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

  async setStatus(ids: readonly string[], status: KeptState, at: Date): Promise<void> {
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
