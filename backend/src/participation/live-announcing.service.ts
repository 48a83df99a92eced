import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import type { RunningRound } from './running-rounds.service.js';
import { submissionRecorded } from './submission-recorded.job-definition.js';

/** Tells the standings about finished attempts, where the rules show them while the round is open. */
@Injectable()
export class LiveAnnouncing {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  async afterCommit(
    finished: readonly { roundId: string; contestantId: string }[],
    rounds: ReadonlyMap<string, Pick<RunningRound, 'round'>>,
  ): Promise<void> {
    const shown = finished.filter(({ roundId }) => rounds.get(roundId)?.round.rules.standingsVisible === 'live');
    if (shown.length === 0) return;
    await this.database.afterCommit(async () => {
      for (const { roundId, contestantId } of shown) {
        await this.jobs.enqueue(submissionRecorded, { roundId, contestantId });
      }
    });
  }
}
