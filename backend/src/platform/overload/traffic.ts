import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Metrics } from '../metrics/metrics.js';
import { EventLoopLag } from './event-loop-lag.js';
import type { Importance } from './importance.js';
import { ExpectedWait } from './expected-wait.js';
import { isTooMuch, type Load } from './load.js';

/** Seconds after which a refused request may come again; taken in turn, so that not all come back at once. */
const PAUSES = [2, 3, 4, 5, 6];

/** The requests under way in this process, and whether it takes more. */
@Injectable()
export class Traffic implements OnApplicationShutdown {
  private readonly lag = new EventLoopLag();
  private readonly wait = new ExpectedWait(() => this.inFlight);
  private inFlight = 0;
  private refused = 0;
  /** Set once the process is asked to end: every reply tells its connection to close. */
  isDraining = false;

  constructor(private readonly metrics: Metrics) {}

  get load(): Load {
    return { inFlight: this.inFlight, lagMs: this.lag.currentMs, waitMs: this.wait.ms };
  }

  /** Null: it is taken, and {@link leave} must follow. A number: it is not, and may come again after so many seconds. */
  enter(importance: Importance): number | null {
    if (isTooMuch(this.load, importance)) {
      this.refused += 1;
      this.metrics.shedRequests.inc();
      return PAUSES[this.refused % PAUSES.length] ?? 1;
    }
    this.inFlight += 1;
    return null;
  }

  /** A request that was taken has been answered, or given up by who asked. */
  leave(): void {
    this.inFlight -= 1;
    this.wait.noteAnswered();
  }

  onApplicationShutdown(): void {
    this.lag.stop();
    this.wait.stop();
  }
}
