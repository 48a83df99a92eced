import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { AttemptFinalising } from './attempt-finalising.service.js';
import { predictionViewOf } from './attempt-view.js';
import { Entries } from './entries.repository.js';
import type { PredictionView } from './participation.dto.js';
import { AttemptNotStarted, PredictionLocked } from './participation.errors.js';
import { RunningRounds } from './running-rounds.service.js';

/** Keeps a prediction while it may still change: it counts if the deadline comes before the submission. */
@Injectable()
export class PredictionSaving {
  constructor(
    private readonly entries: Entries,
    private readonly rounds: RunningRounds,
    private readonly finalising: AttemptFinalising,
    private readonly clock: Clock,
  ) {}

  /** Problems: nothing-here, attempt-not-started, prediction-locked. What stands already may be said again. */
  async save(contestantId: string, roundId: string, value: number): Promise<PredictionView> {
    const { round } = await this.rounds.required(roundId);
    const at = this.clock.now();
    const save = () => this.entries.draftPrediction(contestantId, roundId, value, at);
    if (await save()) return predictionViewOf({ prediction: value, predictionLockedAt: null }, round);
    // Nothing was changed: no attempt, a fixed prediction, or a deadline that passed or was extended.
    await this.finalising.settle(contestantId, roundId, at);
    await save();
    const entry = await this.entries.find(contestantId, roundId);
    if (!entry) throw new AttemptNotStarted();
    if (entry.prediction !== value) throw new PredictionLocked({ value: entry.prediction });
    return predictionViewOf(entry, round);
  }
}
