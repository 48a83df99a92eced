import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Jobs, QUEUE_NAME } from './jobs.js';

export interface QueueReading {
  readonly name: string;
  readonly counts: Readonly<Record<'waiting' | 'active' | 'delayed' | 'failed', number>>;
  /** Milliseconds that the job at the head of the queue has waited; 0 where none waits. */
  readonly oldestWaitingMs: number;
}

/** Several askers within this time share one look. */
const SHARED_MS = 1_000;

/** How full the queue is. Rejects while Redis is away. */
@Injectable()
export class QueueState {
  private last: { readonly at: number; readonly reading: Promise<QueueReading> } | null = null;

  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  read(): Promise<QueueReading> {
    const at = performance.now();
    if (!this.last || at - this.last.at > SHARED_MS) this.last = { at, reading: this.look() };
    return this.last.reading;
  }

  private async look(): Promise<QueueReading> {
    const { queue } = this.jobs;
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    const [oldest] = await queue.getJobs(['waiting'], 0, 0, true);
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
    return {
      name: QUEUE_NAME,
      counts: { waiting, active, delayed, failed },
      oldestWaitingMs: oldest ? Math.max(0, this.clock.nowMs() - oldest.timestamp) : 0,
    };
  }
}
