import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { type ListedComment, QuestionCommentRepository } from './question-comment.repository.js';
import type { CommentView } from './question-review.dto.js';
import { QuestionRepository } from './question.repository.js';

/** What reviewers and authors say to each other about a question. */
@Injectable()
export class QuestionCommenting {
  constructor(
    private readonly database: Database,
    private readonly questions: QuestionRepository,
    private readonly comments: QuestionCommentRepository,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Oldest first. */
  async of(questionId: string): Promise<CommentView[]> {
    if (!(await this.questions.byId(questionId))) throw new NothingHere();
    return (await this.comments.of(questionId)).map(viewOf);
  }

  /** On the present version; open until somebody settles it. */
  async comment(questionId: string, text: string, writtenBy: string): Promise<void> {
    await this.database.run(async () => {
      const [question] = await this.questions.lockByIds([questionId]);
      if (!question) throw new NothingHere();
      const id = this.secrets.newId();
      const { version } = question;
      await this.comments.insert({
        ...{ id, questionId, version, text, writtenBy },
        ...{ writtenAt: this.clock.now(), resolvedAt: null, resolvedBy: null },
      });
      await this.record('question-commented', questionId, { comment: id, version });
    });
  }

  /** Settles a comment, or opens it again; asked twice, the first one counts. */
  async settle(questionId: string, commentId: string, isSettled: boolean, by: string): Promise<void> {
    await this.database.run(async () => {
      const comment = await this.comments.lock(questionId, commentId);
      if (!comment) throw new NothingHere();
      if ((comment.resolvedAt !== null) === isSettled) return;
      const settled = { resolvedAt: this.clock.now(), resolvedBy: by };
      await this.comments.update(commentId, isSettled ? settled : { resolvedAt: null, resolvedBy: null });
      const action = isSettled ? 'question-comment-settled' : 'question-comment-reopened';
      await this.record(action, questionId, { comment: commentId });
    });
  }

  private record(action: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectType: 'question', subjectId, details });
  }
}

function viewOf({
  id,
  version,
  text,
  writtenByName,
  writtenAt,
  resolvedAt,
  resolvedByName,
}: ListedComment): CommentView {
  return {
    ...{ id, version, text, writtenByName, resolvedByName },
    writtenAt: writtenAt.toISOString(),
    resolvedAt: resolvedAt?.toISOString() ?? null,
  };
}
