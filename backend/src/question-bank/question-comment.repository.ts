import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { QuestionComment } from './question-comment.entity.js';

export interface ListedComment extends QuestionComment {
  readonly writtenByName: string | null;
  readonly resolvedByName: string | null;
}

@Injectable()
export class QuestionCommentRepository {
  constructor(private readonly database: Database) {}

  async insert(comment: QuestionComment): Promise<void> {
    await this.database.repository(QuestionComment).insert(comment);
  }

  /** Oldest first. */
  of(questionId: string): Promise<ListedComment[]> {
    return this.database.query<ListedComment>(
      `select comment.id, comment.question_id as "questionId", comment.version, comment.text,
         comment.written_by as "writtenBy", comment.written_at as "writtenAt", writer.display_name as "writtenByName",
         comment.resolved_at as "resolvedAt", comment.resolved_by as "resolvedBy",
         resolver.display_name as "resolvedByName"
       from question_comment comment
         left join account writer on writer.id = comment.written_by
         left join account resolver on resolver.id = comment.resolved_by
       where comment.question_id = $1 order by comment.written_at, comment.id`,
      [questionId],
    );
  }

  lock(questionId: string, id: string): Promise<QuestionComment | null> {
    return this.database
      .repository(QuestionComment)
      .findOne({ where: { id, questionId }, lock: { mode: 'for_no_key_update' } });
  }

  async update(id: string, change: Pick<QuestionComment, 'resolvedAt' | 'resolvedBy'>): Promise<void> {
    await this.database.repository(QuestionComment).update(id, change);
  }
}
