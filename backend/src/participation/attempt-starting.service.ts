import { Injectable } from '@nestjs/common';
import { phaseOf } from '../contests/round-catalogue.js';
import { attemptsLeft } from '../domain/attempt-limit.js';
import { NO_CHOICE } from '../domain/shown-answers.js';
import { Clock } from '../platform/clock/clock.js';
import { offsetMinutesOf } from '../platform/clock/zoned-time.js';
import { ServiceUnavailable } from '../platform/errors/common-problems.js';
import { Admission } from './admission.service.js';
import { AttemptBeginning, type NextAttempt, type PredictionSoFar } from './attempt-beginning.repository.js';
import { AttemptDrawing, type Beginning, type Device } from './attempt-drawing.service.js';
import { AttemptFinalising } from './attempt-finalising.service.js';
import { AttemptReading } from './attempt-reading.service.js';
import { isOverdue } from './attempt-record.js';
import { AttemptSheets } from './attempt-sheets.js';
import { attemptViewOf } from './attempt-view.js';
import { type AttemptStart, OwnAttempts } from './own-attempts.repository.js';
import type { AttemptView } from './participation.dto.js';
import { AttemptsUsedUp } from './participation.errors.js';
import { requireOpen, type RunningRound, RunningRounds } from './running-rounds.service.js';

export interface Started {
  /** False where an attempt was open already: a reload, a double click, a second tab or device, a lost reply. */
  readonly isNew: boolean;
  readonly view: AttemptView;
}

/** Every look that finds the world changed by another request of the same person is followed by a new one. */
const LOOKS = 5;
const NOTHING_PREDICTED: PredictionSoFar = { prediction: null, predictionLockedAt: null };

/** Begins attempts: at most one open at a time, and as many as the rules allow. */
@Injectable()
export class AttemptStarting {
  constructor(
    private readonly own: OwnAttempts,
    private readonly sheets: AttemptSheets,
    private readonly drawing: AttemptDrawing,
    private readonly beginning: AttemptBeginning,
    private readonly reading: AttemptReading,
    private readonly finalising: AttemptFinalising,
    private readonly admission: Admission,
    private readonly rounds: RunningRounds,
    private readonly clock: Clock,
  ) {}

  /** Problems: nothing-here, round-not-open, attempts-used-up, barred-from-contest, consent-withdrawn. */
  async start(contestantId: string, roundId: string, device: Device): Promise<Started> {
    const running = await this.rounds.required(roundId);
    const first = await this.beginFirst({ contestantId, running, device, now: this.clock.now(), attemptsBefore: 0 });
    return first ? { isNew: true, view: first } : this.startCarefully({ contestantId, running, device });
  }

  /**
   * What nearly all starts of an opening minute are: somebody's first (which every rule set allows), in one statement.
   * Null where anything at all is in the way.
   */
  private async beginFirst(beginning: Beginning): Promise<AttemptView | null> {
    const { running, now } = beginning;
    if (phaseOf(running.round, now.getTime()) !== 'open') return null;
    const first = this.drawing.draw(beginning);
    return (await this.beginning.beginFirst(first)) ? this.begun(first, NOTHING_PREDICTED, running) : null;
  }

  private async startCarefully(who: Pick<Beginning, 'contestantId' | 'running' | 'device'>): Promise<Started> {
    const { contestantId, running } = who;
    const { id: roundId } = running.round;
    for (let look = 1; look <= LOOKS; look += 1) {
      const now = this.clock.now();
      const starts = await this.own.starts(contestantId, roundId);
      const open = starts.find(({ submittedAt }) => submittedAt === null);
      if (open && isOverdue(open, now)) {
        await this.finalising.settle(contestantId, roundId, now);
        continue;
      }
      if (open) return { isNew: false, view: await this.reading.openOrLatest(contestantId, roundId) };
      requireOpen(running.round, now.getTime());
      await this.admission.require(contestantId, running.round);
      requireAttemptsLeft(running, starts, now);
      const next = this.drawing.draw({ ...who, now, attemptsBefore: starts.length });
      const before = await this.beginning.begin(next);
      // Null where another request of the same person was quicker.
      if (before) return { isNew: true, view: this.begun(next, before, running) };
    }
    throw new ServiceUnavailable({ retryAfterSeconds: 1 });
  }

  private begun(next: NextAttempt, before: PredictionSoFar, running: RunningRound): AttemptView {
    const record = freshRecord(next, before);
    this.sheets.keep(record);
    return attemptViewOf(record, running, next.startedAt);
  }
}

/** Problem: attempts-used-up. */
function requireAttemptsLeft({ round }: RunningRound, starts: readonly AttemptStart[], now: Date): void {
  const at = { now: now.getTime(), timeZoneOffsetMinutes: offsetMinutesOf(round.timeZone, now.getTime()) };
  const startedAts = starts.map(({ startedAt }) => startedAt.getTime());
  if (attemptsLeft(round.rules, startedAts, at) !== 0) return;
  throw new AttemptsUsedUp({ limit: round.rules.attemptLimit ?? 0, period: round.rules.attemptPeriod });
}

/** The row that was just written, without reading it again. */
function freshRecord(next: NextAttempt, { prediction, predictionLockedAt }: PredictionSoFar) {
  const { id, roundId, contestantId, startedAt, deadlineAt, paper, optionCounts } = next;
  return {
    ...{ id, roundId, contestantId, startedAt, deadlineAt, paper, optionCounts, prediction, predictionLockedAt },
    number: next.attemptsBefore + 1,
    answers: optionCounts.map(() => NO_CHOICE),
    flags: [],
    submittedAt: null,
    finalisedBy: null,
    score: null,
    receiptCode: null,
    contestantName: '',
    withdrawnAt: null,
  };
}
