import { Injectable } from '@nestjs/common';
import { scoreOf } from '../domain/grading.js';
import { unpackPaper } from '../domain/paper.js';
import { receiptCode } from '../domain/receipt.js';
import { deadlineOf, isInTime } from '../domain/schedule.js';
import { originalAnswers } from '../domain/shown-answers.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { LiveAnnouncing } from './live-announcing.service.js';
import {
  type DeadlineOutcome,
  type OverdueAttempt,
  OverdueAttempts,
  type OverdueOf,
} from './overdue-attempts.repository.js';
import { type RunningRound, RunningRounds } from './running-rounds.service.js';

const BATCH = 5_000;
const RECEIPT_BYTES = 8;

/**
 * Ends the attempts whose time is up, with what was saved (DOMAIN §3.5). The deadline in the row only finds them:
 * each is judged by the closing time that its round has now, so that an extension never comes too late for anybody.
 */
@Injectable()
export class AttemptFinalising {
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
  async finaliseOverdue({ roundId, graceMs = 0 }: { roundId?: string; graceMs?: number } = {}): Promise<number> {
    const of = roundId === undefined ? {} : { roundId };
    const at = new Date(this.clock.nowMs() - graceMs);
    let finalised = 0;
    for (;;) {
      const batch = await this.settleBatch(of, at);
      finalised += batch.finalised;
      if (batch.seen < BATCH) return finalised;
    }
  }

  /** Ends the overdue attempts of one contestant, or gives them the later deadline that an extension brought. */
  async settle(contestantId: string, at: Date): Promise<void> {
    await this.settleBatch({ contestantId }, at);
  }

  private async settleBatch(of: OverdueOf, at: Date): Promise<{ seen: number; finalised: number }> {
    const rounds = await this.rounds.byIds(await this.overdue.roundsOf(of, at));
    if (rounds.size === 0) return { seen: 0, finalised: 0 };
    return this.database.run(async () => {
      const attempts = await this.overdue.lockBatch(of, at, BATCH);
      const judged = attempts.flatMap((attempt) => this.judged(attempt, rounds.get(attempt.roundId)));
      const late = judged.filter(({ submittedAt }) => !isInTime(submittedAt.getTime(), at.getTime()));
      const extended = judged.filter(({ submittedAt }) => isInTime(submittedAt.getTime(), at.getTime()));
      if (extended.length > 0) {
        await this.overdue.postpone(extended.map(({ id, submittedAt }) => ({ id, deadlineAt: submittedAt })));
      }
      if (late.length > 0) await this.overdue.finish(late);
      await this.live.afterCommit(late, rounds);
      return { seen: attempts.length, finalised: late.length };
    });
  }

  /** What the attempt comes to if its deadline ends it; nothing for a round that appeared in between (the next time). */
  private judged(attempt: OverdueAttempt, running: RunningRound | undefined): DeadlineOutcome[] {
    if (running === undefined) return [];
    const { id, roundId, contestantId, startedAt, closesAt } = attempt;
    const { rules } = running.round;
    const deadline = deadlineOf(startedAt.getTime(), rules.timeLimitSeconds, closesAt.getTime());
    const paper = unpackPaper(attempt.paper);
    const score = scoreOf(paper, originalAnswers(paper, attempt.answers), running.source.key);
    const code = receiptCode(this.secrets.bytes(RECEIPT_BYTES));
    return [{ id, roundId, contestantId, submittedAt: new Date(deadline), score, receiptCode: code }];
  }
}
