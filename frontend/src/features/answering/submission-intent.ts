import { type DeviceFlag, deviceFlag } from '../../api/device-flag.js';

/** That the contestant has said "submit", kept until the receipt is there: a reload in between goes on submitting. */
export const submissionIntentOf = (attemptId: string): DeviceFlag => deviceFlag(`submission.${attemptId}`);
