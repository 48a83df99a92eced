import { Injectable } from '@nestjs/common';
import type { ItemAnalysis } from '../domain/item-analysis.js';
import { Database } from '../platform/database/database.js';
import { StoredItemAnalysis } from './item-analysis.entity.js';

/** The stored analyses, one for each version of a round's result. */
@Injectable()
export class ItemAnalyses {
  constructor(private readonly database: Database) {}

  ofResult(resultId: string): Promise<StoredItemAnalysis | null> {
    return this.database.repository(StoredItemAnalysis).findOneBy({ resultId });
  }

  /** Rounds whose latest result has no finished analysis yet, with that result. */
  lacking(): Promise<{ roundId: string; resultId: string }[]> {
    return this.database.query(
      `select latest.round_id as "roundId", latest.id as "resultId"
       from (select distinct on (round_id) round_id, id from result where round_id is not null
             order by round_id, version desc) latest
         left join item_analysis on item_analysis.result_id = latest.id
       where item_analysis.finished_at is null`,
    );
  }

  /** Begins, or begins again after an interruption. */
  async begin(resultId: string, attemptCount: number, startedAt: Date): Promise<void> {
    const row = { resultId, attemptCount, countedCount: 0, startedAt, finishedAt: null, figures: null };
    await this.database.repository(StoredItemAnalysis).upsert(row, ['resultId']);
  }

  async progress(resultId: string, countedCount: number): Promise<void> {
    await this.database.repository(StoredItemAnalysis).update(resultId, { countedCount });
  }

  async finish(resultId: string, figures: ItemAnalysis, finishedAt: Date): Promise<void> {
    await this.database.query(
      `update item_analysis set figures = $2, finished_at = $3, counted_count = attempt_count where result_id = $1`,
      [resultId, JSON.stringify(figures), finishedAt],
    );
  }
}
