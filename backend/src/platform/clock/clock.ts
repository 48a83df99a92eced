/** The only source of "now". Rules never read the machine's clock themselves; tests set it. */
export abstract class Clock {
  abstract now(): Date;

  nowMs(): number {
    return this.now().getTime();
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands where it was put, until it is moved. */
export class SettableClock extends Clock {
  private instant: number;

  constructor(start: Date | string) {
    super();
    this.instant = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date | string): void {
    this.instant = new Date(instant).getTime();
  }

  advance(durationMs: number): void {
    this.instant += durationMs;
  }
}
