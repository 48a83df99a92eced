import { defineJob } from '../platform/jobs/job.js';

/**
 * An attempt was finalised in a round with live standings. Handled by the standings; enqueued after commit, and only
 * where the rules show standings while the round is open.
 */
export const submissionRecorded = defineJob<{ roundId: string; contestantId: string }>('submission-recorded');
