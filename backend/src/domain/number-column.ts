const FIRST_ROOM = 1_024;

/** A long list of numbers, eight bytes each; null is a value of its own. */
export class NumberColumn {
  private values = new Float64Array(FIRST_ROOM);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(value: number | null): void {
    if (this.count === this.values.length) {
      const larger = new Float64Array(this.count * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.count] = value ?? Number.NaN;
    this.count += 1;
  }

  /** A number that is known not to be null. */
  at(index: number): number {
    return this.values[index] ?? Number.NaN;
  }

  orNull(index: number): number | null {
    const value = this.at(index);
    return Number.isNaN(value) ? null : value;
  }

  set(index: number, value: number | null): void {
    this.values[index] = value ?? Number.NaN;
  }
}
