import { Injectable, Logger } from '@nestjs/common';
import { RoundCatalogue } from '../contests/round-catalogue.js';
import { AttemptFinalising } from '../participation/attempt-finalising.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/errors/problem.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { computeResult } from './compute-result.job-definition.js';
import { DueComputations } from './due-computations.repository.js';
import { OverallComputing } from './overall-computing.service.js';
import { type ResultSubject, Results } from './results.repository.js';
import { type ComputationCause, RoundComputing } from './round-computing.service.js';

/** Up to so many attempts a list is computed before the judge's page answers, which takes less than a second. */
const AT_ONCE = 5_000;

/**
 * Computes a result anew after an act that changes it. The act and the wish for a computation are one transaction; the
 * computation is another, which takes the wish away as it writes the version. So it may be cut off at any line: what is
 * due stays due, and the job or the sweep does it again.
 */
@Injectable()
export class Recomputing {
  private readonly log = new Logger('results');

  constructor(
    private readonly database: Database,
    private readonly catalogue: RoundCatalogue,
    private readonly finalising: AttemptFinalising,
    private readonly rounds: RoundComputing,
    private readonly overall: OverallComputing,
    private readonly due: DueComputations,
    private readonly results: Results,
    private readonly jobs: Jobs,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks for a new version, inside the transaction of the act. After its commit a short list is computed at once, a
   * long one by the worker.
   */
  async ask({ contestId, roundId }: ResultSubject, { reason, by }: ComputationCause): Promise<void> {
    const due = { id: this.secrets.newId(), contestId, roundId, reason, askedAt: this.clock.now(), askedBy: by };
    await this.due.insert(due);
    await this.database.afterCommit(() => this.begin({ contestId, roundId }));
  }

  /** Does what is due for a subject; nothing where nothing is. Problem: round-still-finalising. */
  async computeDue(subject: ResultSubject): Promise<void> {
    if (subject.roundId !== null) await this.finalising.finaliseOverdue({ roundId: subject.roundId });
    await this.database.run(async () => {
      await this.results.lock(subject);
      const due = await this.due.of(subject);
      const last = due.at(-1);
      if (!last) return;
      const reason = due.map((each) => each.reason).join(' · ');
      await this.compute(subject, { reason, by: last.askedBy });
      await this.due.done(due.map(({ id }) => id));
    });
  }

  /** Everything that is due anywhere; one that cannot be done yet is left to the next time. */
  async computeAllDue(): Promise<void> {
    for (const subject of await this.due.subjects()) await this.unlessRefused(subject);
  }

  /** The act stands whatever becomes of the computation, so its request does not fail for that. */
  private async begin(subject: ResultSubject): Promise<void> {
    if (await this.due.isLargerThan(AT_ONCE, subject)) {
      await this.jobs.enqueue(computeResult, subject, { key: subject.roundId ?? subject.contestId });
    } else {
      await this.unlessRefused(subject);
    }
  }

  private async unlessRefused(subject: ResultSubject): Promise<void> {
    try {
      await this.computeDue(subject);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.log.warn({ ...subject, waiting: error.type });
    }
  }

  private async compute({ contestId, roundId }: ResultSubject, cause: ComputationCause): Promise<void> {
    if (roundId === null) {
      await this.overall.compute(contestId, cause.by);
      return;
    }
    const round = await this.catalogue.round(roundId);
    if (round) await this.rounds.compute(round, cause);
  }
}
