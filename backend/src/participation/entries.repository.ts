import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

export interface EntryPrediction {
  readonly prediction: number | null;
  readonly predictionLockedAt: Date | null;
}

/** What a contestant has in a round beside the attempts: the one prediction. */
@Injectable()
export class Entries {
  constructor(private readonly database: Database) {}

  async find(contestantId: string, roundId: string): Promise<EntryPrediction | null> {
    const [entry] = await this.database.query<EntryPrediction>(
      `select prediction, prediction_locked_at as "predictionLockedAt" from entry where round_id = $1 and contestant_id = $2`,
      [roundId, contestantId],
    );
    return entry ?? null;
  }

  /** What a contestant predicted in every round entered, by the round's id. */
  async predictionsOf(contestantId: string): Promise<Map<string, number | null>> {
    const entries = await this.database.query<{ roundId: string; prediction: number | null }>(
      'select round_id as "roundId", prediction from entry where contestant_id = $1',
      [contestantId],
    );
    return new Map(entries.map(({ roundId, prediction }) => [roundId, prediction]));
  }

  /** Keeps a prediction that may still change, for somebody who has an attempt under way. False when nothing was changed. */
  async draftPrediction(contestantId: string, roundId: string, prediction: number, at: Date): Promise<boolean> {
    const changed = await this.database.query<{ prediction: number }>(
      `update entry set prediction = $3
       where round_id = $1 and contestant_id = $2 and prediction_locked_at is null
         and exists (select from attempt where round_id = $1 and contestant_id = $2 and submitted_at is null and deadline_at > $4)
       returning prediction`,
      [roundId, contestantId, prediction, at],
    );
    return changed.length === 1;
  }

  /** Fixes the prediction for good; what stands already stays. */
  async lockPrediction(contestantId: string, roundId: string, prediction: number | null, at: Date): Promise<void> {
    await this.database.query(
      `update entry set prediction = $3, prediction_locked_at = $4
       where round_id = $1 and contestant_id = $2 and prediction_locked_at is null`,
      [roundId, contestantId, prediction, at],
    );
  }
}
