import { defineJob } from '../platform/jobs/job.js';

/** Computes what is due for a round, or for the contest where `roundId` is null. The closing sweep does it as well. */
export const computeResult = defineJob<{ readonly contestId: string; readonly roundId: string | null }>(
  'compute-result',
);
