/** A long list of ids: appended to, read and compared by place. A million of them as texts in objects take 100 MB. */
export interface IdColumn {
  readonly length: number;
  push(id: string): void;
  at(index: number): string;
  /** Their order by code units: negative, 0 or positive. */
  compare(a: number, b: number): number;
}

/** Ids of any kind. */
export class TextIds implements IdColumn {
  private readonly ids: string[] = [];

  get length(): number {
    return this.ids.length;
  }

  push(id: string): void {
    this.ids.push(id);
  }

  at(index: number): string {
    const id = this.ids[index];
    if (id === undefined) throw new RangeError(`There is no id at place ${index}.`);
    return id;
  }

  compare(a: number, b: number): number {
    const [left, right] = [this.at(a), this.at(b)];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  }
}

const BYTES = 16;
const FIRST_ROOM = 1_024;
/** Where the two digits of each byte stand in a UUID's text. */
const DIGITS_AT = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34] as const;
const TEXT_LENGTH = 36;
const DASHES_AT = [8, 13, 18, 23] as const;
const DASH = 45;
const DIGIT_CODES = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const NO_DIGIT = 255;
const DIGITS = new Uint8Array(128).fill(NO_DIGIT);
for (let digit = 0; digit < 16; digit += 1) DIGITS[digit.toString(16).charCodeAt(0)] = digit;

/** UUIDs in lower case, 16 bytes each. Their bytes sort as their texts do. */
export class UuidIds implements IdColumn {
  private bytes = new Uint8Array(FIRST_ROOM * BYTES);
  private count = 0;
  /** The text that `at` makes, as character codes. */
  private readonly codes = Array.from({ length: TEXT_LENGTH }, () => DASH);

  get length(): number {
    return this.count;
  }

  /** @throws RangeError for anything that is no UUID in lower case. */
  push(id: string): void {
    if (id.length !== TEXT_LENGTH || DASHES_AT.some((at) => id[at] !== '-')) throw notUuid(id);
    const start = this.count * BYTES;
    if (start === this.bytes.length) {
      const larger = new Uint8Array(start * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    for (let byte = 0; byte < BYTES; byte += 1) {
      const at = DIGITS_AT[byte] ?? 0;
      const high = DIGITS[id.charCodeAt(at)] ?? NO_DIGIT;
      const low = DIGITS[id.charCodeAt(at + 1)] ?? NO_DIGIT;
      if (high === NO_DIGIT || low === NO_DIGIT) throw notUuid(id);
      this.bytes[start + byte] = high * 16 + low;
    }
    this.count += 1;
  }

  at(index: number): string {
    if (index < 0 || index >= this.count) throw new RangeError(`There is no id at place ${index}.`);
    // One flat text at once; put together piece by piece it would take ten times as long.
    for (let byte = 0; byte < BYTES; byte += 1) {
      const value = this.bytes[index * BYTES + byte] ?? 0;
      const at = DIGITS_AT[byte] ?? 0;
      this.codes[at] = DIGIT_CODES[value >> 4] ?? 0;
      this.codes[at + 1] = DIGIT_CODES[value & 15] ?? 0;
    }
    return String.fromCharCode.apply(null, this.codes);
  }

  compare(a: number, b: number): number {
    for (let byte = 0; byte < BYTES; byte += 1) {
      const difference = (this.bytes[a * BYTES + byte] ?? 0) - (this.bytes[b * BYTES + byte] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

const notUuid = (id: string) => new RangeError(`${id} is no UUID in lower case.`);
