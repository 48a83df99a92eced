import { Injectable } from '@nestjs/common';
import { CurrentContest } from '../contests/current-contest.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { attemptsLeft } from '../domain/attempt-limit.js';
import { Clock } from '../platform/clock/clock.js';
import { offsetMinutesOf } from '../platform/clock/zoned-time.js';
import { AttemptFinalising } from './attempt-finalising.service.js';
import { type AttemptRecord, isFinished, isOverdue } from './attempt-record.js';
import { openAttemptViewOf, receiptViewOf } from './attempt-view.js';
import { OwnAttempts } from './own-attempts.repository.js';
import type { MyRoundView } from './participation.dto.js';

/** What a contestant did in the rounds of the current contest. */
@Injectable()
export class MyRounds {
  constructor(
    private readonly contest: CurrentContest,
    private readonly catalogue: RoundCatalogue,
    private readonly own: OwnAttempts,
    private readonly finalising: AttemptFinalising,
    private readonly clock: Clock,
  ) {}

  /** One for each round by number; none where there is no contest yet. */
  async of(contestantId: string): Promise<MyRoundView[]> {
    const contest = await this.contest.find();
    if (!contest) return [];
    const rounds = await this.catalogue.roundsOf(contest.id);
    const now = this.clock.now();
    const records = await this.settledRecords(contestantId, rounds, now);
    return rounds.map((round) =>
      viewOf(
        round,
        records.filter(({ roundId }) => roundId === round.id),
        now,
      ),
    );
  }

  private async settledRecords(contestantId: string, rounds: readonly CatalogueRound[], now: Date) {
    const ids = rounds.map(({ id }) => id);
    const records = await this.own.ofRounds(contestantId, ids);
    const overdue = records.filter((record) => isOverdue(record, now));
    if (overdue.length === 0) return records;
    for (const { roundId } of overdue) await this.finalising.settle(contestantId, roundId, now);
    return this.own.ofRounds(contestantId, ids);
  }
}

function viewOf(round: CatalogueRound, records: readonly AttemptRecord[], now: Date): MyRoundView {
  const open = records.find((record) => !isFinished(record));
  const [first] = records;
  const startedAts = records.map(({ startedAt }) => startedAt.getTime());
  const at = { now: now.getTime(), timeZoneOffsetMinutes: offsetMinutesOf(round.timeZone, now.getTime()) };
  return {
    roundId: round.id,
    attemptsUsed: records.length,
    attemptsLeft: attemptsLeft(round.rules, startedAts, at),
    openAttempt: open ? openAttemptViewOf(open) : null,
    prediction: first?.prediction ?? null,
    predictionLocked: (first?.predictionLockedAt ?? null) !== null,
    receipts: records.filter(isFinished).map((record) => receiptViewOf(record, round, now)),
  };
}
