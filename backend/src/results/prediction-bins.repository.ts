import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { PredictionBin } from './judging.dto.js';

const BINS = 20;

/** How predictions are spread. */
@Injectable()
export class PredictionBins {
  constructor(private readonly database: Database) {}

  /**
   * Some twenty equal bins, and one without an end for what lies far above the others: one absurd prediction does not
   * squeeze the picture. Far above is more than three interquartile ranges over the third quartile (Tukey's outer fence,
   * "Exploratory Data Analysis", 1977), and never less than twenty: of near guesses none is absurd.
   * Materialised, or a planner that takes a new list for a short one would compute the quartiles anew for every row.
   */
  async ofResult(resultId: string): Promise<PredictionBin[]> {
    return this.database.query<PredictionBin>(
      `with quartile as materialized (
         select percentile_disc(0.25) within group (order by prediction) as first,
           percentile_disc(0.75) within group (order by prediction) as third
         from result_row where result_id = $1 and prediction is not null),
       edge as materialized (
         select min(prediction) as lowest, max(prediction) as usual
         from result_row, quartile
         where result_id = $1 and prediction <= third + greatest(3 * (third - first), ${BINS})),
       bin as materialized (select lowest, usual, greatest(1, ceil((usual - lowest + 1) / ${BINS}.0))::int as width from edge)
       select case when prediction > usual then usual + 1 else lowest + (prediction - lowest) / width * width end as "from",
         case when prediction > usual then null
           else least(usual, lowest + ((prediction - lowest) / width + 1) * width - 1) end as "to",
         count(*) as count
       from result_row, bin where result_id = $1 and prediction is not null group by 1, 2 order by 1`,
      [resultId],
    );
  }
}
