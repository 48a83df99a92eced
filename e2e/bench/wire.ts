import { connect, type Socket } from 'node:net';

/** One request as bytes, and what to do with its reply. */
export interface Exchange {
  readonly bytes: Buffer;
  readonly onReply?: (status: number, body: Buffer) => void;
}

export interface WireTotals {
  readonly requests: number;
  readonly errors: number;
  readonly durationsMs: readonly number[];
  readonly elapsedMs: number;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('0\r\n\r\n');

/** What a request over a kept-alive connection is, byte for byte. */
export function requestBytes(
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Readonly<Record<string, string>>; body?: object } = {},
): Buffer {
  const text = body === undefined ? '' : JSON.stringify(body);
  const lines = [`${method} ${path} HTTP/1.1`, 'host: 127.0.0.1'];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body !== undefined) lines.push('content-type: application/json');
  if (method !== 'GET') lines.push(`content-length: ${Buffer.byteLength(text)}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`);
}

/**
 * Kept-alive connections that each make one request after the other (closed loop). Reads no more of a reply than its
 * status and length, because on a shared machine the generator's work is taken from the servers'.
 */
export class Wire {
  private constructor(private readonly lanes: readonly Lane[]) {}

  static async to(url: string, connections: number): Promise<Wire> {
    const { hostname, port } = new URL(url);
    return new Wire(await Promise.all(Array.from({ length: connections }, () => Lane.open(Number(port), hostname))));
  }

  /** Asks `next(lane)` for request after request until the time is up or it has none left. */
  async run(durationMs: number, next: (lane: number) => Exchange | null): Promise<WireTotals> {
    const durationsMs: number[] = [];
    let errors = 0;
    const startedAt = performance.now();
    await Promise.all(
      this.lanes.map(async (lane, index) => {
        while (performance.now() - startedAt < durationMs) {
          const exchange = next(index);
          if (exchange === null) return;
          const askedAt = performance.now();
          const { status, body } = await lane.ask(exchange.bytes);
          durationsMs.push(performance.now() - askedAt);
          if (status < 200 || status > 299) errors += 1;
          exchange.onReply?.(status, body);
          if (status === 0) return;
        }
      }),
    );
    return { requests: durationsMs.length, errors, durationsMs, elapsedMs: performance.now() - startedAt };
  }

  close(): void {
    for (const lane of this.lanes) lane.close();
  }
}

interface LaneReply {
  /** 0 where the connection broke. */
  readonly status: number;
  readonly body: Buffer;
}

class Lane {
  private received: Buffer = Buffer.alloc(0);
  private answer: ((reply: LaneReply) => void) | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (piece) => this.read(piece));
    socket.on('error', () => this.settle({ status: 0, body: Buffer.alloc(0) }));
    socket.on('close', () => this.settle({ status: 0, body: Buffer.alloc(0) }));
  }

  static open(port: number, host: string): Promise<Lane> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, host, () => resolve(new Lane(socket)));
      socket.once('error', reject);
    });
  }

  ask(bytes: Buffer): Promise<LaneReply> {
    return new Promise((resolve) => {
      if (this.socket.destroyed) return resolve({ status: 0, body: Buffer.alloc(0) });
      this.answer = resolve;
      this.socket.write(bytes);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private read(piece: Buffer): void {
    this.received = this.received.length === 0 ? piece : Buffer.concat([this.received, piece]);
    const headEnd = this.received.indexOf(HEAD_END);
    if (headEnd === -1) return;
    const bodyStart = headEnd + HEAD_END.length;
    const length = /\r\ncontent-length: (\d+)/i.exec(this.received.toString('latin1', 0, headEnd))?.[1];
    const isWhole =
      length === undefined
        ? this.received.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) || isBodiless(this.received)
        : this.received.length >= bodyStart + Number(length);
    if (!isWhole) return;
    const reply = { status: Number(this.received.toString('latin1', 9, 12)), body: this.received.subarray(bodyStart) };
    this.received = Buffer.alloc(0);
    this.settle(reply);
  }

  private settle(reply: LaneReply): void {
    const { answer } = this;
    this.answer = null;
    answer?.(reply);
  }
}

const isBodiless = (reply: Buffer): boolean => ['204', '304'].includes(reply.toString('latin1', 9, 12));
