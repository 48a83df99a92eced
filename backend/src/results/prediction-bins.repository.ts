import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { PredictionBin } from './judging.dto.js';

const BINS = 20;

/** How predictions are spread. */
@Injectable()
export class PredictionBins {
  constructor(private readonly database: Database) {}

  /**
   * Some twenty equal bins from the lowest prediction to the 98th of a hundred, and one for all that lie above: an
   * absurd prediction does not squeeze the others together.
   */
  async ofResult(resultId: string): Promise<PredictionBin[]> {
    return this.database.query<PredictionBin>(
      `with edge as (
         select min(prediction) as lowest, max(prediction) as highest,
           percentile_disc(0.98) within group (order by prediction) as usual
         from result_row where result_id = $1 and prediction is not null),
       bin as (select lowest, highest, usual, greatest(1, ceil((usual - lowest + 1) / ${BINS}.0))::int as width from edge)
       select case when prediction > usual then usual + 1 else lowest + (prediction - lowest) / width * width end as "from",
         case when prediction > usual then highest
           else least(usual, lowest + ((prediction - lowest) / width + 1) * width - 1) end as "to",
         count(*) as count
       from result_row, bin where result_id = $1 and prediction is not null group by 1, 2 order by 1`,
      [resultId],
    );
  }
}
