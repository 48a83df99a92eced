import { defineJob } from '../platform/jobs/job.js';

export const sendResetCode = defineJob<{ accountId: string }>('send-reset-code');
