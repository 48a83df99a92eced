import { Injectable } from '@nestjs/common';
import { defineSweep, Handles, type JobHandler } from '../platform/jobs/job.js';
import { StandingUpkeep } from './standing-upkeep.service.js';

export const rebuildStandingsSweep = defineSweep('rebuild-standings', 10_000);

@Injectable()
@Handles(rebuildStandingsSweep)
export class RebuildStandings implements JobHandler {
  private isRunning = false;

  constructor(private readonly upkeep: StandingUpkeep) {}

  /** A round of a million takes longer than the time between two sweeps, which must not pile up behind it. */
  async handle(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      await this.upkeep.ensureAll();
    } finally {
      this.isRunning = false;
    }
  }
}
