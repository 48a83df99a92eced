import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler } from '../platform/jobs/job.js';
import { computeResult } from './compute-result.job-definition.js';
import { Recomputing } from './recomputing.service.js';
import type { ResultSubject } from './results.repository.js';

@Injectable()
@Handles(computeResult)
export class ComputeResult implements JobHandler<ResultSubject> {
  constructor(private readonly recomputing: Recomputing) {}

  async handle({ contestId, roundId }: ResultSubject): Promise<void> {
    await this.recomputing.computeDue({ contestId, roundId });
  }
}
