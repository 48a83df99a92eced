import { Injectable } from '@nestjs/common';
import { defineSweep, Handles, type JobHandler } from '../platform/jobs/job.js';
import { RoundClosing } from './round-closing.service.js';

export const closeRoundsSweep = defineSweep('close-rounds', 5_000);

@Injectable()
@Handles(closeRoundsSweep)
export class CloseRounds implements JobHandler {
  constructor(private readonly closing: RoundClosing) {}

  async handle(): Promise<void> {
    await this.closing.closeAllDue();
  }
}
