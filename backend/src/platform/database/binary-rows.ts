/** Reads the fields of one row from left to right, in the order of the query's columns. */
export interface BinaryRow {
  /** smallint */
  int16(): number;
  /** integer, null for NULL */
  int32(): number | null;
  /** bigint, as long as a double holds it */
  int64(): number;
  /** timestamptz, as epoch milliseconds */
  instant(): number;
  /** The same, null for NULL */
  instantOrNull(): number | null;
  /** Anything that was cast to text, null for NULL */
  text(): string | null;
  /** uuid, as a UUID is written */
  uuid(): string;
  /** smallint[] */
  int16s(): number[];
}

const SIGNATURE_LENGTH = 11;
const HEADER_LENGTH = SIGNATURE_LENGTH + 8;
const NULL = -1;
const END = -1;
/** Milliseconds from 1970 to 2000, from where PostgreSQL counts. */
const POSTGRES_EPOCH = 946_684_800_000;

/**
 * Takes PostgreSQL's binary COPY format apart ("Binary Format" in the manual's page of COPY): a header, then per row
 * the number of fields and per field its length and bytes. Yields the rows of every chunk that arrives.
 */
export async function* binaryRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<Iterable<BinaryRow>> {
  const reader = new RowReader();
  let rest: Buffer | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    const bytes: Buffer = rest === null ? chunk : Buffer.concat([rest, chunk]);
    if (isFirst && bytes.length < HEADER_LENGTH) {
      rest = bytes;
      continue;
    }
    reader.take(bytes, isFirst ? HEADER_LENGTH + bytes.readInt32BE(SIGNATURE_LENGTH + 4) : 0);
    isFirst = false;
    yield reader.rows();
    rest = reader.rest();
  }
}

class RowReader implements BinaryRow {
  private bytes: Buffer = Buffer.alloc(0);
  private at = 0;

  take(bytes: Buffer, at: number): void {
    this.bytes = bytes;
    this.at = at;
  }

  /** The whole rows of the chunk; stops before one that is cut off, and at the end. */
  *rows(): Generator<BinaryRow> {
    for (;;) {
      const end = this.endOfRow();
      if (end === null) return;
      this.at += 2;
      yield this;
      this.at = end;
    }
  }

  rest(): Buffer | null {
    return this.at < this.bytes.length ? this.bytes.subarray(this.at) : null;
  }

  int16(): number {
    this.at += 4;
    const value = this.bytes.readInt16BE(this.at);
    this.at += 2;
    return value;
  }

  int32(): number | null {
    const length = this.bytes.readInt32BE(this.at);
    this.at += 4;
    if (length === NULL) return null;
    const value = this.bytes.readInt32BE(this.at);
    this.at += 4;
    return value;
  }

  instant(): number {
    return Math.floor(this.int64() / 1_000) + POSTGRES_EPOCH;
  }

  instantOrNull(): number | null {
    if (this.bytes.readInt32BE(this.at) !== NULL) return this.instant();
    this.at += 4;
    return null;
  }

  int64(): number {
    const high = this.bytes.readInt32BE(this.at + 4);
    const low = this.bytes.readUInt32BE(this.at + 8);
    this.at += 12;
    return high * 0x1_0000_0000 + low;
  }

  text(): string | null {
    const length = this.bytes.readInt32BE(this.at);
    this.at += 4;
    if (length === NULL) return null;
    const start = this.at;
    this.at += length;
    return this.bytes.toString('utf8', start, this.at);
  }

  uuid(): string {
    const hex = this.bytes.toString('hex', this.at + 4, this.at + 20);
    this.at += 20;
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  int16s(): number[] {
    const end = this.at + 4 + this.bytes.readInt32BE(this.at);
    const values: number[] = [];
    // Number of dimensions, flags, type; then length and lower bound of the one dimension. An empty array has none.
    const count = this.bytes.readInt32BE(this.at + 4) === 0 ? 0 : this.bytes.readInt32BE(this.at + 16);
    for (let index = 0; index < count; index += 1) values.push(this.bytes.readInt16BE(this.at + 24 + index * 6 + 4));
    this.at = end;
    return values;
  }

  /** Where the row that begins here ends, or null where not all of it is there. */
  private endOfRow(): number | null {
    const { bytes } = this;
    let at = this.at;
    if (at + 2 > bytes.length) return null;
    const fields = bytes.readInt16BE(at);
    if (fields === END) {
      this.at = bytes.length;
      return null;
    }
    at += 2;
    for (let field = 0; field < fields; field += 1) {
      if (at + 4 > bytes.length) return null;
      at += 4 + Math.max(0, bytes.readInt32BE(at));
    }
    return at <= bytes.length ? at : null;
  }
}
