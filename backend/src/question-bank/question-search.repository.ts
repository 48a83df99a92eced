import { Injectable } from '@nestjs/common';
import { foldVietnamese } from '../domain/folding.js';
import { Database } from '../platform/database/database.js';
import type { QuestionFilter, QuestionOrder, QuestionQuery } from './question-filter.dto.js';
import { CURRENT_QUESTION, type CurrentQuestion, IS_IN_RELEASED_ROUND, ROUND_COUNT } from './question.repository.js';
import type { AuthorView } from './question-review.dto.js';

const FOUND = `from question
    join question_version version on version.question_id = question.id and version.version = question.version`;

const OPEN_COMMENT = `exists (
  select 1 from question_comment comment where comment.question_id = question.id and comment.resolved_at is null)`;

const WANTED = `($1::text is null or question.folded_text like $1 or lower(question.code) like $1)
  and ($2::text is null or question.topic = $2)
  and ($3::text is null or question.difficulty = $3)
  and ($4::text is null or question.status = $4)
  and ($5::boolean is null or ${IS_IN_RELEASED_ROUND} = $5)
  and ($6::int is null or coalesce(question.week, 0) = $6)
  and ($7::uuid is null or version.created_by = $7)
  and ($8::boolean is null or ${OPEN_COMMENT} = $8)
  and ($9::boolean is null or (version.warnings <> '{}') = $9)`;

const ORDERS: Readonly<Record<QuestionOrder, string>> = {
  code: 'question.code',
  newest: 'question.updated_at desc, question.code',
  oldest: 'question.updated_at, question.code',
  topic: 'topic.name, question.code',
  difficulty: `array_position(array['easy', 'medium', 'hard'], question.difficulty), question.code`,
  week: 'question.week nulls last, question.code',
  'most-used': `${ROUND_COUNT} desc, question.code`,
};

/** Finds questions of the bank. */
@Injectable()
export class QuestionSearchRepository {
  constructor(private readonly database: Database) {}

  async page(
    query: QuestionQuery,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ total: number; rows: CurrentQuestion[] }> {
    const wanted = parametersOf(query);
    const [count] = await this.database.query<{ total: number }>(
      `select count(*) as total ${FOUND} where ${WANTED}`,
      wanted,
    );
    const rows = await this.database.query<CurrentQuestion>(
      `${CURRENT_QUESTION} where ${WANTED} order by ${ORDERS[query.sort ?? 'code']} offset $10 limit $11`,
      [...wanted, offset, limit],
    );
    return { total: count?.total ?? 0, rows };
  }

  /** Of all that match, in the order of their codes. */
  async idsMatching(filter: QuestionFilter): Promise<string[]> {
    const found = await this.database.query<{ id: string }>(
      `select question.id ${FOUND} where ${WANTED} order by question.code`,
      parametersOf(filter),
    );
    return found.map(({ id }) => id);
  }

  /** Everybody who wrote the present version of a question, by name. */
  authors(): Promise<AuthorView[]> {
    return this.database.query<AuthorView>(
      `select account.id, account.display_name as name, count(*) as "questionCount"
       ${FOUND} join account on account.id = version.created_by
       group by account.id order by account.display_name, account.id`,
    );
  }
}

function parametersOf({
  q,
  topic,
  difficulty,
  status,
  week,
  author,
  openComments,
  warnings,
}: QuestionFilter): unknown[] {
  const pattern = q === undefined ? null : `%${foldVietnamese(q).replace(/[\\%_]/g, '\\$&')}%`;
  // `used` is approved and in a released round; only these two ask for it.
  const kept = status === 'used' ? 'approved' : (status ?? null);
  const isUsed = kept === 'approved' ? status === 'used' : null;
  return [
    ...[pattern, topic ?? null, difficulty ?? null, kept, isUsed],
    ...[week ?? null, author ?? null, openComments ?? null, warnings ?? null],
  ];
}
