const WINDOW_MS = 250;
/** Fewer say nothing: one of them may be an upload over a slow line. */
const FEWEST = 20;

/** How long replies to changes took lately: the median of each quarter of a second. */
export class ReplyTimes {
  private readonly timer: NodeJS.Timeout;
  private times: number[] = [];
  private latestMs = 0;

  constructor() {
    this.timer = setInterval(() => this.conclude(), WINDOW_MS).unref();
  }

  /** 0 while there are too few to tell. */
  get medianMs(): number {
    return this.latestMs;
  }

  note(ms: number): void {
    this.times.push(ms);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private conclude(): void {
    const sorted = this.times.toSorted((a, b) => a - b);
    this.times = [];
    this.latestMs = sorted.length < FEWEST ? 0 : (sorted[Math.floor(sorted.length / 2)] ?? 0);
  }
}
