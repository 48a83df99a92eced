import { Injectable } from '@nestjs/common';
import { defineSweep, Handles, type JobHandler } from '../platform/jobs/job.js';
import { StandingUpkeep } from './standing-upkeep.service.js';

export const rebuildStandingsSweep = defineSweep('rebuild-standings', 10_000);

@Injectable()
@Handles(rebuildStandingsSweep)
export class RebuildStandings implements JobHandler {
  constructor(private readonly upkeep: StandingUpkeep) {}

  async handle(): Promise<void> {
    await this.upkeep.ensureAll();
  }
}
