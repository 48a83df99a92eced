const PERIOD_MS = 50;
/** One long step (a start, a large file, a collection of garbage) is no overload: several late beats in a row are. */
const BEATS = 3;

/** Measures by how much the event loop is behind, beat after beat. */
export class EventLoopLag {
  private readonly timer: NodeJS.Timeout;
  private readonly lags: number[] = Array.from({ length: BEATS }, () => 0);
  private lastBeat = performance.now();
  private beats = 0;

  constructor() {
    this.timer = setInterval(() => this.beat(), PERIOD_MS).unref();
  }

  /** By how much each of the last beats was late at the least. */
  get currentMs(): number {
    return Math.min(...this.lags);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private beat(): void {
    const now = performance.now();
    this.lags[this.beats % BEATS] = Math.max(0, now - this.lastBeat - PERIOD_MS);
    this.beats += 1;
    this.lastBeat = now;
  }
}
