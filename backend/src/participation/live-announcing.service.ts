import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Metrics } from '../platform/metrics/metrics.js';
import type { RunningRound } from './running-rounds.service.js';
import { submissionRecorded } from './submission-recorded.job-definition.js';

/** Counts finished attempts, and tells the standings about them where the rules show them while the round is open. */
@Injectable()
export class LiveAnnouncing {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly metrics: Metrics,
  ) {}

  async afterCommit(
    finished: readonly { roundId: string; contestantId: string }[],
    rounds: ReadonlyMap<string, Pick<RunningRound, 'round'>>,
    requestId?: string,
  ): Promise<void> {
    const shown = finished.filter(({ roundId }) => rounds.get(roundId)?.round.rules.standingsVisible === 'live');
    await this.database.afterCommit(async () => {
      this.metrics.submissions.inc(finished.length);
      for (const { roundId, contestantId } of shown) {
        await this.jobs.enqueue(submissionRecorded, { roundId, contestantId }, { requestId });
      }
    });
  }
}
