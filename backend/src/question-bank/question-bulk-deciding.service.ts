import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { currentContext } from '../platform/http/request-context.js';
import { type Decided, type Decider, QuestionDeciding, type RefusedQuestion } from './question-deciding.service.js';
import type { BulkByFilterRequest, BulkRefusal, BulkRequest, BulkView } from './question-life.dto.js';
import { MatchesChanged } from './question-life.errors.js';
import { QuestionSearchRepository } from './question-search.repository.js';

/** One decision on many questions: those of a list, or all that match a filter. */
@Injectable()
export class QuestionBulkDeciding {
  constructor(
    private readonly database: Database,
    private readonly deciding: QuestionDeciding,
    private readonly search: QuestionSearchRepository,
  ) {}

  async list({ action, questions }: BulkRequest, decider: Decider): Promise<BulkView> {
    return viewOf(await this.deciding.decideAll(action, questions, decider));
  }

  /** Problem: matches-changed, and nothing is done, where another number of questions matches now. */
  async matching(request: BulkByFilterRequest, decider: Decider): Promise<BulkView> {
    const { action, filter, expectedCount: expected } = request;
    const asOf = new Date(request.asOf);
    return this.database.run(async () => {
      const ids = await this.search.idsMatching(filter);
      if (ids.length !== expected) throw new MatchesChanged({ expected, found: ids.length });
      const read = ids.map((id) => ({ id, asOf }));
      return viewOf(await this.deciding.decideAll(action, read, decider));
    });
  }
}

const viewOf = ({ changed, unchanged, refused }: Decided): BulkView => ({
  changed,
  unchanged,
  refused: refused.map(refusalOf),
});

/** A fault in the question says more than that it has one. */
function refusalOf({ id, code: questionCode, problem }: RefusedQuestion): BulkRefusal {
  const { locale } = currentContext();
  const [fault] = problem.faults;
  if (fault) return { id, questionCode, code: fault.code, message: fault.sentence[locale] };
  return { id, questionCode, code: problem.type, message: problem.sentence(locale) };
}
