const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Thrown where a text is no JSON. What is wrong with it, `JSON.parse` of the whole text says better. */
export class JsonFault extends Error {}

/**
 * One JSON value within UTF-8 bytes, taken apart a level at a time: a list of a million rows is parsed row by row and
 * never exists as a whole. Only brackets and quotes are looked at here; the texts between them go to `JSON.parse`, so
 * that exactly what that function takes is taken. Every method throws {@link JsonFault}.
 */
export class JsonPart {
  constructor(
    private readonly bytes: Buffer,
    private readonly start = 0,
    private readonly end = bytes.length,
  ) {}

  get isObject(): boolean {
    return this.bytes[this.blanksFrom(this.start)] === OPEN_OBJECT;
  }

  get isList(): boolean {
    return this.bytes[this.blanksFrom(this.start)] === OPEN_LIST;
  }

  value(): unknown {
    try {
      return JSON.parse(this.bytes.toString('utf8', this.start, this.end));
    } catch {
      throw new JsonFault();
    }
  }

  /** The values of a list, one at a time. */
  *[Symbol.iterator](): Generator {
    let at = this.insideOf(CLOSE_LIST);
    while (at !== null) {
      const end = this.endOfValue(at);
      yield new JsonPart(this.bytes, at, end).value();
      at = this.nextAfter(end, CLOSE_LIST);
    }
  }

  /** The parts of an object by name. A name that comes twice is a fault. */
  fields(): Map<string, JsonPart> {
    const fields = new Map<string, JsonPart>();
    let at = this.insideOf(CLOSE_OBJECT);
    while (at !== null) {
      if (this.bytes[at] !== QUOTE) throw new JsonFault();
      const endOfName = this.endOfValue(at);
      const name = new JsonPart(this.bytes, at, endOfName).value() as string;
      const colon = this.blanksFrom(endOfName);
      if (this.bytes[colon] !== COLON || fields.has(name)) throw new JsonFault();
      const start = this.blanksFrom(colon + 1);
      const end = this.endOfValue(start);
      fields.set(name, new JsonPart(this.bytes, start, end));
      at = this.nextAfter(end, CLOSE_OBJECT);
    }
    return fields;
  }

  /** Where the first value, or name, of this list or object begins; null where it is empty. */
  private insideOf(close: number): number | null {
    const at = this.blanksFrom(this.blanksFrom(this.start) + 1);
    return this.bytes[at] === close ? this.nextAfter(at, close) : at;
  }

  /** Where the next value, or name, begins behind one that ended there; null behind the last one. */
  private nextAfter(end: number, close: number): number | null {
    const at = this.blanksFrom(end);
    if (at < this.end && this.bytes[at] === COMMA) return this.blanksFrom(at + 1);
    if (at >= this.end || this.bytes[at] !== close || this.blanksFrom(at + 1) < this.end) throw new JsonFault();
    return null;
  }

  private blanksFrom(from: number): number {
    let at = from;
    while (at < this.end && BLANKS.has(this.bytes[at] ?? 0)) at += 1;
    return at;
  }

  /** Behind the value that begins there; as far as brackets and quotes tell. */
  private endOfValue(from: number): number {
    let depth = 0;
    for (let at = from; at < this.end; at += 1) {
      const sign = this.bytes[at];
      if (sign === QUOTE) at = this.endOfText(at);
      else if (sign === OPEN_LIST || sign === OPEN_OBJECT) depth += 1;
      else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) depth -= 1;
      else if (depth > 0 || !(sign === COMMA || BLANKS.has(sign ?? 0))) continue;
      // A bracket that nothing opened, a comma or a blank ends a bare word or number; the others end with themselves.
      if (depth < 0) return at;
      if (depth === 0) return sign === COMMA || BLANKS.has(sign ?? 0) ? at : at + 1;
    }
    if (depth > 0) throw new JsonFault();
    return this.end;
  }

  /** Where the quote is that ends the text which begins there. */
  private endOfText(from: number): number {
    for (let at = from + 1; at < this.end; at += 1) {
      if (this.bytes[at] === BACKSLASH) at += 1;
      else if (this.bytes[at] === QUOTE) return at;
    }
    throw new JsonFault();
  }
}
