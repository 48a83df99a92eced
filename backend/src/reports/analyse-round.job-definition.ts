import { defineJob } from '../platform/jobs/job.js';

/** Analyses the questions of a round by its latest result. */
export const analyseRound = defineJob<{ readonly roundId: string }>('analyse-round');
