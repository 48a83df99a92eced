import { Injectable } from '@nestjs/common';
import { attemptsLeft } from '../domain/attempt-limit.js';
import { drawPaper, packPaper } from '../domain/paper.js';
import { deadlineOf } from '../domain/schedule.js';
import { NO_CHOICE } from '../domain/shown-answers.js';
import { Clock } from '../platform/clock/clock.js';
import { offsetMinutesOf } from '../platform/clock/zoned-time.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { ServiceUnavailable } from '../platform/errors/common-problems.js';
import { Admission } from './admission.service.js';
import { AttemptFinalising } from './attempt-finalising.service.js';
import { AttemptReading } from './attempt-reading.service.js';
import { isOverdue } from './attempt-record.js';
import { AttemptSheets } from './attempt-sheets.js';
import { attemptViewOf } from './attempt-view.js';
import { AttemptWriting, type NextAttempt, type PredictionSoFar } from './attempt-writing.repository.js';
import { networkOf } from './network-of.js';
import { type AttemptStart, OwnAttempts } from './own-attempts.repository.js';
import type { AttemptView } from './participation.dto.js';
import { AttemptsUsedUp } from './participation.errors.js';
import { requireOpen, type RunningRound, RunningRounds } from './running-rounds.service.js';

/** What an attempt was begun with; signals for the jury, never a ban. */
export interface Device {
  readonly address: string;
  readonly userAgent: string | null;
}

export interface Started {
  /** False where an attempt was open already: a reload, a double click, a second tab or device, a lost reply. */
  readonly isNew: boolean;
  readonly view: AttemptView;
}

/** Every look that finds the world changed by another request of the same person is followed by a new one. */
const LOOKS = 5;
const LONGEST_USER_AGENT = 300;

/** Begins attempts: at most one open at a time, and as many as the rules allow. */
@Injectable()
export class AttemptStarting {
  constructor(
    private readonly own: OwnAttempts,
    private readonly sheets: AttemptSheets,
    private readonly writing: AttemptWriting,
    private readonly reading: AttemptReading,
    private readonly finalising: AttemptFinalising,
    private readonly admission: Admission,
    private readonly rounds: RunningRounds,
    private readonly clock: Clock,
    private readonly secrets: Secrets,
  ) {}

  /** Problems: nothing-here, round-not-open, attempts-used-up, barred-from-contest, consent-withdrawn. */
  async start(contestantId: string, roundId: string, device: Device): Promise<Started> {
    const running = await this.rounds.required(roundId);
    for (let look = 1; look <= LOOKS; look += 1) {
      const now = this.clock.now();
      const starts = await this.own.starts(contestantId, roundId);
      const open = starts.find(({ submittedAt }) => submittedAt === null);
      if (open && isOverdue(open, now)) {
        await this.finalising.settle(contestantId, now);
        continue;
      }
      if (open) return { isNew: false, view: await this.reading.openOrLatest(contestantId, roundId) };
      requireOpen(running.round, now.getTime());
      await this.admission.require(contestantId, running.round);
      requireAttemptsLeft(running, starts, now);
      const view = await this.begin({ contestantId, running, device, now, attemptsBefore: starts.length });
      if (view) return { isNew: true, view };
    }
    throw new ServiceUnavailable({ retryAfterSeconds: 1 });
  }

  /** Null where another request of the same person was quicker. */
  private async begin(beginning: Beginning): Promise<AttemptView | null> {
    const { contestantId, running, device, now, attemptsBefore } = beginning;
    const { round, source } = running;
    const paper = drawPaper(source.questions, round.blueprint, (bound) => this.secrets.below(bound));
    const next: NextAttempt = {
      id: this.secrets.newId(),
      roundId: round.id,
      contestantId,
      attemptsBefore,
      startedAt: now,
      deadlineAt: new Date(deadlineOf(now.getTime(), round.rules.timeLimitSeconds, round.schedule.closesAt)),
      paper: packPaper(paper),
      optionCounts: paper.map(({ optionOrder }) => optionOrder.length),
      network: this.networkHash(device.address),
      userAgent: device.userAgent?.slice(0, LONGEST_USER_AGENT) ?? null,
    };
    const before = await this.writing.begin(next);
    if (!before) return null;
    const record = freshRecord(next, before);
    this.sheets.keep(record);
    return attemptViewOf(record, running, now);
  }

  private networkHash(address: string): string | null {
    const network = networkOf(address);
    return network && this.secrets.keyedHash('network', network).subarray(0, 16).toString('hex');
  }
}

interface Beginning {
  readonly contestantId: string;
  readonly running: RunningRound;
  readonly device: Device;
  readonly now: Date;
  readonly attemptsBefore: number;
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
