import { defineJob } from '../platform/jobs/job.js';

/**
 * A round closes later than before. Handled in participation, which knows the attempts: open ones get their new
 * deadline, min(start + time limit, close). Should the job be lost, starting, saving and finalising read the close
 * from the round's row, and the sweep over overdue attempts computes the deadline again.
 */
export const roundExtended = defineJob<{ roundId: string }>('round-extended');
