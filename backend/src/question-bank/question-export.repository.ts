import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { ExportedQuestion } from './formats/exported-question.js';

/** A few megabytes at most, however many questions a file has. */
const AT_ONCE = 500;

@Injectable()
export class QuestionExportRepository {
  constructor(private readonly database: Database) {}

  /** Those of these ids that are there, in the order of their codes. */
  async existing(ids: readonly string[]): Promise<string[]> {
    const found = await this.database.query<{ id: string }>(
      'select id from question where id = any($1::uuid[]) order by code',
      [ids],
    );
    return found.map(({ id }) => id);
  }

  /** The questions in their present versions, in the order of the ids, read as they are asked for. */
  async *inOrder(ids: readonly string[]): AsyncGenerator<ExportedQuestion[]> {
    for (let from = 0; from < ids.length; from += AT_ONCE) yield await this.present(ids.slice(from, from + AT_ONCE));
  }

  private present(ids: readonly string[]): Promise<ExportedQuestion[]> {
    return this.database.query<ExportedQuestion>(
      `select question.code, topic.name as topic, question.difficulty, question.week, version.stem, version.options,
         version.correct, version.explanation, version.source
       from unnest($1::uuid[]) with ordinality as wanted (id, place)
         join question on question.id = wanted.id
         join topic on topic.code = question.topic
         join question_version version on version.question_id = question.id and version.version = question.version
       order by wanted.place`,
      [ids],
    );
  }
}
