/** Text in pieces of some size: PostgreSQL sends row by row. */
const FRAME_BYTES = 1 << 16;

/** The bytes as frames, the last of them empty. */
export async function* inFrames(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < FRAME_BYTES) continue;
    yield Buffer.from(`${size}\n`);
    yield Buffer.concat(waiting);
    waiting = [];
    size = 0;
  }
  if (size > 0) {
    yield Buffer.from(`${size}\n`);
    yield Buffer.concat(waiting);
  }
  yield Buffer.from('0\n');
}

/** Thrown where a file ends too early or is something else. */
export class BackupBroken extends Error {}

const LONGEST_LINE = 16 << 20;
const NEWLINE = 10;

/** Reads lines and frames from bytes that come in any pieces. */
export class FrameReader {
  private readonly source: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.source = source[Symbol.asyncIterator]();
  }

  async json<Value>(): Promise<Value> {
    try {
      return JSON.parse(await this.line()) as Value;
    } catch (error) {
      if (error instanceof SyntaxError) throw new BackupBroken('The file is not a backup of this program.');
      throw error;
    }
  }

  async *frames(): AsyncGenerator<Buffer> {
    for (;;) {
      const length = Number(await this.line());
      if (!Number.isSafeInteger(length) || length < 0) throw new BackupBroken('The backup is damaged.');
      if (length === 0) return;
      while (this.rest.length < length) await this.more();
      yield this.rest.subarray(0, length);
      this.rest = this.rest.subarray(length);
    }
  }

  private async line(): Promise<string> {
    let end = this.rest.indexOf(NEWLINE);
    while (end === -1) {
      if (this.rest.length > LONGEST_LINE) throw new BackupBroken('The file is not a backup of this program.');
      await this.more();
      end = this.rest.indexOf(NEWLINE);
    }
    const line = this.rest.toString('utf8', 0, end);
    this.rest = this.rest.subarray(end + 1);
    return line;
  }

  private async more(): Promise<void> {
    const { done, value } = await this.source.next();
    if (done) throw new BackupBroken('The backup ends too early: it was cut off while it was written or copied.');
    this.rest = Buffer.concat([this.rest, value]);
  }
}
