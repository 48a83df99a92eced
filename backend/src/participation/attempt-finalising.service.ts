import { Injectable } from '@nestjs/common';
import { scoreOf } from '../domain/grading.js';
import { unpackPaper } from '../domain/paper.js';
import { receiptCode } from '../domain/receipt.js';
import { deadlineOf, isInTime } from '../domain/schedule.js';
import { originalAnswers } from '../domain/shown-answers.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { StatementBatches } from '../platform/database/statement-batches.js';
import { LiveAnnouncing } from './live-announcing.service.js';
import { type DeadlineOutcome, type Due, type OverdueAttempt, OverdueAttempts } from './overdue-attempts.repository.js';
import { type RunningRound, RunningRounds } from './running-rounds.service.js';

const BATCH = 5_000;
const RECEIPT_BYTES = 8;

/**
 * Ends the attempts whose time is up, with what was saved (DOMAIN §3.5). The deadline in the row only finds them:
 * each is judged by the closing time that its round has now, so that an extension never comes too late for anybody.
 */
@Injectable()
export class AttemptFinalising {
  private readonly settlements = new StatementBatches<Due & { roundId: string }, true>({
    groupOf: ({ roundId }) => roundId,
    keyOf: ({ contestantId }) => contestantId,
    run: (dues) => this.settleTogether(dues),
  });

  constructor(
    private readonly overdue: OverdueAttempts,
    private readonly rounds: RunningRounds,
    private readonly database: Database,
    private readonly live: LiveAnnouncing,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
  ) {}

  /**
   * Ends all that are overdue (of one round), some thousands in a transaction, and returns how many. Attempts that
   * somebody else is ending right now are left to them. With `graceMs`, those whose time was up just now are left for
   * requests that came in time and still wait for a connection.
   */
  async finaliseOverdue({ roundId = null, graceMs = 0 }: { roundId?: string | null; graceMs?: number } = {}) {
    const at = new Date(this.clock.nowMs() - graceMs);
    let finalised = 0;
    for (;;) {
      const rounds = await this.rounds.byIds(await this.overdue.roundsOf(roundId, at));
      if (rounds.size === 0) return finalised;
      const batch = await this.settleLocked(rounds, () => this.overdue.lockBatch(roundId, at, BATCH));
      finalised += batch.finalised;
      if (batch.seen < BATCH) return finalised;
    }
  }

  /**
   * Ends a contestant's overdue attempt in a round, or gives it the later deadline that an extension brought. Those that
   * many find in the same moment, as after a closing, are settled together.
   */
  async settle(contestantId: string, roundId: string, at: Date): Promise<void> {
    await this.settlements.run({ contestantId, roundId, at });
  }

  private async settleTogether(dues: readonly (Due & { roundId: string })[]): Promise<Map<string, true>> {
    const [{ roundId } = { roundId: '' }] = dues;
    const rounds = await this.rounds.byIds([roundId]);
    await this.settleLocked(rounds, () => this.overdue.lockOf(roundId, dues));
    return new Map(dues.map(({ contestantId }) => [contestantId, true]));
  }

  private settleLocked(rounds: ReadonlyMap<string, RunningRound>, lock: () => Promise<OverdueAttempt[]>) {
    return this.database.run(async () => {
      const attempts = await lock();
      const judged = attempts.flatMap((attempt) => this.judged(attempt, rounds.get(attempt.roundId)));
      const late = judged.filter(({ submittedAt, at }) => !isInTime(submittedAt.getTime(), at.getTime()));
      const extended = judged.filter(({ submittedAt, at }) => isInTime(submittedAt.getTime(), at.getTime()));
      if (extended.length > 0) {
        await this.overdue.postpone(extended.map(({ id, submittedAt }) => ({ id, deadlineAt: submittedAt })));
      }
      if (late.length > 0) await this.overdue.finish(late);
      await this.live.afterCommit(late, rounds);
      return { seen: attempts.length, finalised: late.length };
    });
  }

  /** What the attempt comes to if its deadline ends it; nothing for a round that appeared in between (the next time). */
  private judged(attempt: OverdueAttempt, running: RunningRound | undefined): Judged[] {
    if (running === undefined) return [];
    const { id, roundId, contestantId, startedAt, closesAt, at } = attempt;
    const { rules } = running.round;
    const deadline = deadlineOf(startedAt.getTime(), rules.timeLimitSeconds, closesAt.getTime());
    const paper = unpackPaper(attempt.paper);
    const score = scoreOf(paper, originalAnswers(paper, attempt.answers), running.source.key);
    const code = receiptCode(this.secrets.bytes(RECEIPT_BYTES));
    return [{ id, roundId, contestantId, submittedAt: new Date(deadline), score, receiptCode: code, at }];
  }
}

interface Judged extends DeadlineOutcome {
  /** The instant by which its time was up, as it seemed. */
  readonly at: Date;
}
