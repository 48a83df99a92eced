import { Injectable } from '@nestjs/common';
import { deadlineOf } from '../domain/schedule.js';
import { OverdueAttempts } from './overdue-attempts.repository.js';
import { RunningRounds } from './running-rounds.service.js';

const BATCH = 1_000;

/** Gives the attempts under way the deadlines that an extended round allows. */
@Injectable()
export class DeadlineExtending {
  constructor(
    private readonly attempts: OverdueAttempts,
    private readonly rounds: RunningRounds,
  ) {}

  /** Repeating it changes nothing; a deadline only ever becomes later. */
  async extendOf(roundId: string): Promise<void> {
    const { round } = await this.rounds.required(roundId);
    let afterId: string | null = null;
    for (;;) {
      const open: OpenAttempt[] = await this.attempts.openOf(roundId, afterId, BATCH);
      await this.attempts.postpone(
        open.map((attempt) => ({ id: attempt.id, deadlineAt: deadlineNow(attempt, round.rules) })),
      );
      afterId = open.at(-1)?.id ?? null;
      if (open.length < BATCH) return;
    }
  }
}

interface OpenAttempt {
  readonly id: string;
  readonly startedAt: Date;
  readonly closesAt: Date;
}

const deadlineNow = ({ startedAt, closesAt }: OpenAttempt, { timeLimitSeconds }: { timeLimitSeconds: number }) =>
  new Date(deadlineOf(startedAt.getTime(), timeLimitSeconds, closesAt.getTime()));
