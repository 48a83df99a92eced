import { FEW } from './load.js';

const WINDOW_MS = 250;
const WINDOWS = 4;

/**
 * How long a request that is taken now will wait: those before it, divided by how many are answered in a second (Little's
 * law). How many can be answered shows only while there is enough to do, so only such times count.
 */
export class ExpectedWait {
  private readonly timer: NodeJS.Timeout;
  /** Requests answered in each of the last windows without a pause; the newest first. */
  private busyWindows: number[] = [];
  private answered = 0;
  private wasBusy = false;

  constructor(private readonly inFlight: () => number) {
    this.timer = setInterval(() => this.conclude(), WINDOW_MS).unref();
  }

  noteAnswered(): void {
    this.answered += 1;
  }

  /** Milliseconds; 0 while the process is not busy enough to tell. */
  get ms(): number {
    const { length } = this.busyWindows;
    if (length === 0) return 0;
    const answered = this.busyWindows.reduce((sum, count) => sum + count, 0);
    return (this.inFlight() * length * WINDOW_MS) / Math.max(1, answered);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private conclude(): void {
    const isBusy = this.inFlight() >= FEW;
    this.busyWindows = isBusy && this.wasBusy ? [this.answered, ...this.busyWindows].slice(0, WINDOWS) : [];
    this.wasBusy = isBusy;
    this.answered = 0;
  }
}
