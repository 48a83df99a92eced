import { Injectable } from '@nestjs/common';
import { defineSweep, Handles, type JobHandler } from '../platform/jobs/job.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { analyseRound } from './analyse-round.job-definition.js';
import { ItemAnalyses } from './item-analyses.repository.js';

export const findUnanalysedRoundsSweep = defineSweep('find-unanalysed-rounds', 10_000);

/** A new version of a result needs an analysis of its own; one that was cut off is begun again. */
@Injectable()
@Handles(findUnanalysedRoundsSweep)
export class FindUnanalysedRounds implements JobHandler {
  constructor(
    private readonly analyses: ItemAnalyses,
    private readonly jobs: Jobs,
  ) {}

  async handle(): Promise<void> {
    for (const { roundId, resultId } of await this.analyses.lacking()) {
      await this.jobs.enqueue(analyseRound, { roundId }, { key: resultId });
    }
  }
}
