import { Inject, Injectable } from '@nestjs/common';
import { problemsOfQuestion } from '../domain/question.js';
import { LIFE_ACTIONS, verdictOn } from '../domain/question-life.js';
import { Clock } from '../platform/clock/clock.js';
import { CONFIG } from '../platform/config/config.module.js';
import type { Config } from '../platform/config/load-config.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { windowOf } from '../platform/http/fields.js';
import { currentContext } from '../platform/http/request-context.js';
import { type KeyLook, KeyLooks } from './key-looks.service.js';
import type { DoneByView, QuestionPage, QuestionRow, QuestionView } from './question.dto.js';
import type { EventKind } from './question-event.entity.js';
import { type ListedEvent, QuestionEventRepository } from './question-event.repository.js';
import { type Decider, situationOf } from './question-deciding.service.js';
import type { QuestionQuery } from './question-filter.dto.js';
import type { LifeActionView } from './question-life.dto.js';
import { LIFE_PROBLEMS } from './question-life.errors.js';
import { problemSentence } from './question-problem-sentences.js';
import { type CurrentQuestion, QuestionRepository } from './question.repository.js';
import type { AuthorView } from './question-review.dto.js';
import { QuestionSearchRepository } from './question-search.repository.js';

/** The bank as staff read it. */
@Injectable()
export class QuestionReading {
  constructor(
    private readonly questions: QuestionRepository,
    private readonly search: QuestionSearchRepository,
    private readonly events: QuestionEventRepository,
    private readonly looks: KeyLooks,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Without keys: whoever wants to see one opens the question. */
  async page(query: QuestionQuery): Promise<QuestionPage> {
    const asOf = this.clock.now().toISOString();
    const { page, size, ...window } = windowOf(query);
    const { total, rows } = await this.search.page(query, window);
    return { asOf, total, page, size, rows: rows.map(rowOf) };
  }

  authors(): Promise<AuthorView[]> {
    return this.search.authors();
  }

  /** With its key: the look goes into the audit log where the question was ever approved. */
  async view(id: string, reader: Decider, how: KeyLook): Promise<QuestionView> {
    const question = await this.questions.byId(id);
    if (!question) throw new NothingHere();
    await this.looks.record([id], how);
    const { options, correct, explanation, source, version, status } = question;
    const { locale } = currentContext();
    const events = await this.events.of(id);
    const isApproved = status === 'approved' || status === 'used';
    return {
      ...rowOf(question),
      ...{ options, correct, explanation, source },
      problems: problemsOfQuestion(question).map((problem) => ({
        ...problem,
        message: problemSentence(problem.code, {}, locale),
      })),
      usedInRounds: (await this.questions.usesOf(id)).map((use) => ({
        ...{ roundId: use.roundId, name: use.name, version: use.version },
      })),
      servable: isApproved,
      lastApprovedVersion: lastApprovedVersionOf(events),
      reviewed: isApproved || status === 'reviewed' ? doneBy(events, 'reviewed', version) : null,
      approved: isApproved ? doneBy(events, 'approved', version) : null,
      actions: this.actionsOn(question, reader),
    };
  }

  private actionsOn(question: CurrentQuestion, reader: Decider): LifeActionView[] {
    return LIFE_ACTIONS.flatMap((action): LifeActionView[] => {
      const verdict = verdictOn(action, situationOf(question, reader), this.config.questionReview);
      if (verdict === 'stays') return [];
      if (verdict === 'turns') return [{ action, allowed: true, code: null, message: null }];
      const problem = LIFE_PROBLEMS[verdict]();
      return [{ action, allowed: false, code: problem.type, message: problem.sentence(currentContext().locale) }];
    });
  }
}

function rowOf(question: CurrentQuestion): QuestionRow {
  const { id, code, topic, topicName, difficulty, week, status, version, stem, options, updatedAt } = question;
  const { warnings, authorName, openComments, roundCount } = question;
  return {
    ...{ id, code, topic, topicName, difficulty, week, status, version, stem },
    optionCount: options.length,
    ...{ warnings, authorName, openComments, roundCount },
    updatedAt: updatedAt.toISOString(),
  };
}

function lastApprovedVersionOf(events: readonly ListedEvent[]): number | null {
  const versions = events.filter(({ kind }) => kind === 'approved').map(({ version }) => version);
  return versions.length === 0 ? null : Math.max(...versions);
}

/** What was done before the question was last brought back counts no more. */
function doneBy(events: readonly ListedEvent[], wanted: EventKind, ofVersion: number): DoneByView | null {
  const done = events.find(({ kind, version }) => (kind === wanted && version === ofVersion) || kind === 'reinstated');
  return done?.kind === wanted ? { name: done.byName, at: done.at.toISOString() } : null;
}
