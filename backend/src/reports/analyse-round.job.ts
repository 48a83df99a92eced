import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler } from '../platform/jobs/job.js';
import { analyseRound } from './analyse-round.job-definition.js';
import { RoundAnalysing } from './round-analysing.service.js';

@Injectable()
@Handles(analyseRound)
export class AnalyseRound implements JobHandler<{ readonly roundId: string }> {
  constructor(private readonly analysing: RoundAnalysing) {}

  async handle({ roundId }: { readonly roundId: string }): Promise<void> {
    await this.analysing.analyse(roundId);
  }
}
