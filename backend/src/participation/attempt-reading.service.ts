import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { AttemptFinalising } from './attempt-finalising.service.js';
import { type AttemptRecord, isFinished, isOverdue } from './attempt-record.js';
import { attemptViewOf, receiptViewOf } from './attempt-view.js';
import { OwnAttempts } from './own-attempts.repository.js';
import type { AttemptView, ReceiptView } from './participation.dto.js';
import { RunningRounds } from './running-rounds.service.js';

/** What a contestant reads of an attempt. Whoever looks after the deadline finds it ended, whether a sweep ran or not. */
@Injectable()
export class AttemptReading {
  constructor(
    private readonly own: OwnAttempts,
    private readonly rounds: RunningRounds,
    private readonly finalising: AttemptFinalising,
    private readonly clock: Clock,
  ) {}

  /** The open attempt in a round, or else the latest. Problem: nothing-here. */
  async openOrLatest(contestantId: string, roundId: string): Promise<AttemptView> {
    const running = await this.rounds.required(roundId);
    const record = await this.settled(contestantId, () => this.own.openOrLatest(contestantId, roundId));
    return attemptViewOf(record, running, this.clock.now());
  }

  /** Problem: nothing-here, also for an attempt that is still under way. */
  async receipt(contestantId: string, attemptId: string): Promise<ReceiptView> {
    const record = await this.settled(contestantId, () => this.own.byId(contestantId, attemptId));
    if (!isFinished(record)) throw new NothingHere();
    const { round } = await this.rounds.required(record.roundId);
    return receiptViewOf(record, round, this.clock.now());
  }

  private async settled(contestantId: string, read: () => Promise<AttemptRecord | null>): Promise<AttemptRecord> {
    const record = await read();
    if (!record) throw new NothingHere();
    const now = this.clock.now();
    if (!isOverdue(record, now)) return record;
    await this.finalising.settle(contestantId, record.roundId, now);
    return (await read()) ?? record;
  }
}
