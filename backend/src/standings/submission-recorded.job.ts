import { Injectable } from '@nestjs/common';
import { submissionRecorded } from '../participation/submission-recorded.job-definition.js';
import { Handles, type JobHandler } from '../platform/jobs/job.js';
import { LiveBoards } from './live-boards.service.js';

/** Moves a contestant on the live leaderboard. Reads everything anew, so that the order of jobs does not matter. */
@Injectable()
@Handles(submissionRecorded)
export class SubmissionRecorded implements JobHandler<{ roundId: string; contestantId: string }> {
  constructor(private readonly boards: LiveBoards) {}

  async handle({ roundId, contestantId }: { roundId: string; contestantId: string }): Promise<void> {
    await this.boards.refresh(roundId, contestantId);
  }
}
