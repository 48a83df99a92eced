import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { defineSweep, Handles, type JobHandler } from '../platform/jobs/job.js';
import { SessionsRepository } from './sessions.repository.js';

const HOUR_MS = 60 * 60_000;

export const purgeSessions = defineSweep('purge-sessions', HOUR_MS);

/** Takes away sessions that are over; they would open nothing any more, but they name devices. */
@Injectable()
@Handles(purgeSessions)
export class PurgeSessionsJob implements JobHandler {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    await this.sessions.removeExpired(this.clock.now());
  }
}
