import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { type KeptState, type LifeAction, stateAfter, verdictOn } from '../domain/question-life.js';
import type { Role } from '../domain/role.js';
import { Clock } from '../platform/clock/clock.js';
import { CONFIG } from '../platform/config/config.module.js';
import type { Config } from '../platform/config/load-config.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import type { Problem } from '../platform/errors/problem.js';
import type { EventKind } from './question-event.entity.js';
import { QuestionEventRepository } from './question-event.repository.js';
import { QuestionDoubled, QuestionUnusable } from './question.errors.js';
import { errorsOf } from './question-faults.js';
import { LIFE_PROBLEMS, QuestionChangedMeanwhile } from './question-life.errors.js';
import { type CurrentQuestion, QuestionRepository } from './question.repository.js';
import { QuestionWritingRepository } from './question-writing.repository.js';

/** Who decides. */
export interface Decider {
  readonly accountId: string;
  readonly role: Role;
}

/** A question as somebody read it: in this version, or as it stood at this instant. */
export interface ReadAs {
  readonly id: string;
  readonly version?: number;
  readonly asOf?: Date;
}

export interface RefusedQuestion {
  readonly id: string;
  readonly code: string | null;
  readonly problem: Problem;
}

export interface Decided {
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedQuestion[];
}

const EVENT_OF: Readonly<Record<LifeAction, EventKind>> = {
  review: 'reviewed',
  approve: 'approved',
  retire: 'retired',
  reinstate: 'reinstated',
};

/** Moves questions through their life: review, approval, retirement and return (domain/question-life.ts). */
@Injectable()
export class QuestionDeciding {
  constructor(
    private readonly database: Database,
    private readonly questions: QuestionRepository,
    private readonly writing: QuestionWritingRepository,
    private readonly events: QuestionEventRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Done once however often it is asked. Problems: nothing-here, not-allowed, question-changed-meanwhile,
   * question-retired, question-not-reviewed, question-own-words, question-has-open-comments, question-unusable,
   * question-doubled.
   */
  async decide(action: LifeAction, read: ReadAs, decider: Decider): Promise<void> {
    const { refused } = await this.decideAll(action, [read], decider);
    const [first] = refused;
    if (first) throw first.problem;
  }

  /** Does what can be done, and names the rest with its reason. */
  async decideAll(action: LifeAction, read: readonly ReadAs[], decider: Decider): Promise<Decided> {
    return this.database.run(async () => {
      if (action === 'reinstate') await this.writing.lockWriters();
      const known = new Map((await this.questions.lockByIds(read.map(({ id }) => id))).map((it) => [it.id, it]));
      const inUse = action === 'reinstate' ? await this.questions.codesInUse([...known.values()]) : new Map();
      const turning = new Map<string, CurrentQuestion>();
      const refused: RefusedQuestion[] = [];
      for (const mark of new Map(read.map((each) => [each.id, each])).values()) {
        const question = known.get(mark.id);
        const verdict = question ? this.verdictOf(action, question, mark, decider, inUse) : new NothingHere();
        if (verdict === 'turns' && question) turning.set(question.id, question);
        else if (typeof verdict !== 'string')
          refused.push({ id: mark.id, code: question?.code ?? null, problem: verdict });
      }
      await this.turn([...turning.values()], action, decider);
      const asked = new Set(read.map(({ id }) => id)).size;
      return { changed: turning.size, unchanged: asked - turning.size - refused.length, refused };
    });
  }

  private verdictOf(
    action: LifeAction,
    question: CurrentQuestion,
    { version, asOf }: ReadAs,
    decider: Decider,
    inUse: Map<string, string>,
  ): 'turns' | 'stays' | Problem {
    const { code, fingerprint } = question;
    const isOther = version !== undefined && version !== question.version;
    if (isOther || (asOf !== undefined && question.updatedAt > asOf)) return new QuestionChangedMeanwhile({ code });
    const verdict = verdictOn(action, situationOf(question, decider), this.config.questionReview);
    if (verdict !== 'turns') return verdict === 'stays' ? verdict : LIFE_PROBLEMS[verdict]();
    if (action === 'retire') return verdict;
    const faults = errorsOf(question);
    if (faults.length > 0 && action !== 'reinstate') return new QuestionUnusable({ faults });
    const double = inUse.get(fingerprint);
    if (action === 'reinstate' && double !== undefined) return new QuestionDoubled({ code: double });
    if (action === 'reinstate') inUse.set(fingerprint, code);
    return verdict;
  }

  /** Sets the status and says in the timeline and in the log which versions were meant. */
  private async turn(questions: readonly CurrentQuestion[], action: LifeAction, decider: Decider): Promise<void> {
    const [only] = questions;
    if (only === undefined) return;
    const kind = EVENT_OF[action];
    const status: KeptState = stateAfter(action);
    await this.questions.setStatus(
      questions.map(({ id }) => id),
      status,
      this.clock.now(),
    );
    await this.events.add(questions, { kind, by: decider.accountId });
    await this.audit.record({
      action: questions.length === 1 ? `question-${kind}` : `questions-${kind}`,
      subjectType: 'question',
      subjectId: questions.length === 1 ? only.id : 'many',
      details: { versions: Object.fromEntries(questions.map(({ code, version }) => [code, version])) },
    });
  }
}

/** The question as far as its life goes, for this person. */
export const situationOf = ({ status, authorId, openComments }: CurrentQuestion, { accountId, role }: Decider) => ({
  state: status,
  role,
  isAuthor: authorId === accountId,
  openComments,
});
