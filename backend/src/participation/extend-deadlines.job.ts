import { Injectable } from '@nestjs/common';
import { roundExtended } from '../contests/round-extended.job-definition.js';
import { Handles, type JobHandler } from '../platform/jobs/job.js';
import { DeadlineExtending } from './deadline-extending.service.js';

/** After an extension: the attempts under way get their later deadlines. */
@Injectable()
@Handles(roundExtended)
export class ExtendDeadlinesJob implements JobHandler<{ roundId: string }> {
  constructor(private readonly deadlines: DeadlineExtending) {}

  handle({ roundId }: { roundId: string }): Promise<void> {
    return this.deadlines.extendOf(roundId);
  }
}
