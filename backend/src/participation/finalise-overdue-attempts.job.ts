import { Injectable } from '@nestjs/common';
import { defineSweep, Handles, type JobHandler } from '../platform/jobs/job.js';
import { AttemptFinalising } from './attempt-finalising.service.js';

export const finaliseOverdueAttempts = defineSweep('finalise-overdue-attempts', 5_000);

/** At a closing minute, requests that came in time may wait this long for a connection. */
const GRACE_MS = 3_000;

/** Gives receipts to attempts whose people never came back. Late, it changes nothing: the deadline is what counts. */
@Injectable()
@Handles(finaliseOverdueAttempts)
export class FinaliseOverdueAttemptsJob implements JobHandler {
  constructor(private readonly finalising: AttemptFinalising) {}

  async handle(): Promise<void> {
    await this.finalising.finaliseOverdue({ graceMs: GRACE_MS });
  }
}
