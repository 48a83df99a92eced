import { Injectable } from '@nestjs/common';
import { defineSweep, Handles, type JobHandler } from '../platform/jobs/job.js';
import { RoundClosing } from './round-closing.service.js';

export const closeRoundsSweep = defineSweep('close-rounds', 5_000);

@Injectable()
@Handles(closeRoundsSweep)
export class CloseRounds implements JobHandler {
  private isRunning = false;

  constructor(private readonly closing: RoundClosing) {}

  /** A round of a million takes longer than the time between two sweeps, which must not pile up behind it. */
  async handle(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      await this.closing.closeAllDue();
    } finally {
      this.isRunning = false;
    }
  }
}
