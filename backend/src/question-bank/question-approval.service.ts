import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { currentContext } from '../platform/http/request-context.js';
import type { BulkAction, BulkRefusal, BulkRequest, BulkView } from './question.dto.js';
import type { QuestionStatus } from './question.entity.js';
import { QuestionUnusable } from './question.errors.js';
import { errorsOf } from './question-faults.js';
import { type CurrentQuestion, QuestionRepository } from './question.repository.js';

const TURNS_INTO: Readonly<Record<BulkAction, QuestionStatus>> = { approve: 'approved', retire: 'retired' };

/** Decides which questions rounds may take. */
@Injectable()
export class QuestionApproval {
  constructor(
    private readonly database: Database,
    private readonly questions: QuestionRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Problem: question-unusable, with a fault for each thing that is wrong. */
  async approve(id: string): Promise<void> {
    await this.database.run(async () => {
      const [question] = await this.questions.lockByIds([id]);
      if (!question) throw new NothingHere();
      const faults = errorsOf(question);
      if (faults.length > 0) throw new QuestionUnusable({ faults });
      await this.turn([question], 'approve');
    });
  }

  async retire(id: string): Promise<void> {
    await this.database.run(async () => {
      const [question] = await this.questions.lockByIds([id]);
      if (!question) throw new NothingHere();
      await this.turn([question], 'retire');
    });
  }

  /** Does what can be done and names the rest. */
  async bulk({ ids, action }: BulkRequest): Promise<BulkView> {
    return this.database.run(async () => {
      const known = await this.questions.lockByIds(ids);
      const refused = [...unknownAmong(ids, known), ...(action === 'approve' ? known.flatMap(refusalOf) : [])];
      const refusedIds = new Set(refused.map(({ id }) => id));
      const changed = await this.turn(
        known.filter(({ id }) => !refusedIds.has(id)),
        action,
      );
      return { changed, refused };
    });
  }

  /** Sets the status of those that have another one, and says in the log which versions were meant. */
  private async turn(questions: readonly CurrentQuestion[], action: BulkAction): Promise<number> {
    const status = TURNS_INTO[action];
    const turning = questions.filter((question) => question.status !== status);
    const [only] = turning;
    if (only === undefined) return 0;
    await this.questions.setStatus(
      turning.map(({ id }) => id),
      status,
      this.clock.now(),
    );
    await this.audit.record({
      action: turning.length === 1 ? `question-${status}` : `questions-${status}`,
      subjectType: 'question',
      subjectId: turning.length === 1 ? only.id : 'many',
      details: { versions: Object.fromEntries(turning.map(({ code, version }) => [code, version])) },
    });
    return turning.length;
  }
}

function unknownAmong(ids: readonly string[], known: readonly CurrentQuestion[]): BulkRefusal[] {
  const knownIds = new Set(known.map(({ id }) => id));
  const { type, message } = problemIn(new NothingHere());
  return [...new Set(ids)].filter((id) => !knownIds.has(id)).map((id) => ({ id, code: type, message }));
}

function refusalOf(question: CurrentQuestion): BulkRefusal[] {
  const [first] = errorsOf(question);
  if (!first) return [];
  return [{ id: question.id, code: first.code, message: first.sentence[currentContext().locale] }];
}

const problemIn = (problem: InstanceType<typeof NothingHere>) => ({
  type: problem.type,
  message: problem.sentence(currentContext().locale),
});
