import { Injectable } from '@nestjs/common';
import { CurrentContest } from '../contests/current-contest.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { attemptsLeft } from '../domain/attempt-limit.js';
import { Clock } from '../platform/clock/clock.js';
import { offsetMinutesOf } from '../platform/clock/zoned-time.js';
import { currentContext } from '../platform/http/request-context.js';
import { Admission } from './admission.service.js';
import { AttemptFinalising } from './attempt-finalising.service.js';
import { type AttemptRecord, isFinished, isOverdue } from './attempt-record.js';
import { openAttemptViewOf, receiptViewOf } from './attempt-view.js';
import { OwnAttempts, type OwnRounds } from './own-attempts.repository.js';
import type { MyRoundView, StartRefusalView } from './participation.dto.js';

/** What a contestant did in the rounds of the current contest. */
@Injectable()
export class MyRounds {
  constructor(
    private readonly contest: CurrentContest,
    private readonly catalogue: RoundCatalogue,
    private readonly own: OwnAttempts,
    private readonly finalising: AttemptFinalising,
    private readonly admission: Admission,
    private readonly clock: Clock,
  ) {}

  /** One for each round by number; none where there is no contest yet. */
  async of(contestantId: string): Promise<MyRoundView[]> {
    const contest = await this.contest.find();
    if (!contest) return [];
    const rounds = await this.catalogue.roundsOf(contest.id);
    const now = this.clock.now();
    const { records, mayBeRefused } = await this.settled(contestantId, rounds, now);
    const startRefusal = mayBeRefused ? await this.startRefusalOf(contestantId) : null;
    return rounds.map((round) => ({
      ...doneIn(
        round,
        records.filter(({ roundId }) => roundId === round.id),
        now,
      ),
      startRefusal,
    }));
  }

  private async startRefusalOf(contestantId: string): Promise<StartRefusalView | null> {
    const refusal = await this.admission.refusalOf(contestantId);
    if (!refusal) return null;
    const { problem } = refusal;
    return { type: problem.type, sentence: problem.sentence(currentContext().locale) };
  }

  private async settled(contestantId: string, rounds: readonly CatalogueRound[], now: Date): Promise<OwnRounds> {
    const ids = rounds.map(({ id }) => id);
    const own = await this.own.ofRounds(contestantId, ids);
    const overdue = own.records.filter((record) => isOverdue(record, now));
    if (overdue.length === 0) return own;
    for (const { roundId } of overdue) await this.finalising.settle(contestantId, roundId, now);
    return this.own.ofRounds(contestantId, ids);
  }
}

/** What somebody did in a round and may still do, by the round's own rules. */
function doneIn(
  round: CatalogueRound,
  records: readonly AttemptRecord[],
  now: Date,
): Omit<MyRoundView, 'startRefusal'> {
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
