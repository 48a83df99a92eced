import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RoundCatalogue } from '../contests/round-catalogue.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { StandingHub } from './standing-hub.js';
import { TooManyStreams } from './standings.errors.js';

const HEARTBEAT_MS = 20_000;
/** Open connections of one process; a browser that is refused asks again by itself. */
const MOST_STREAMS = 20_000;

const EVENT_STREAM = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // nginx would hold the events back.
  'x-accel-buffering': 'no',
};

/** Server-sent events: tells open pages that a standing changed, and nothing about it but its version. */
@Injectable()
export class StandingStreams implements OnModuleDestroy {
  private readonly streams = new Set<FastifyReply['raw']>();
  private heartbeat: NodeJS.Timeout | null = null;

  constructor(
    private readonly catalogue: RoundCatalogue,
    private readonly hub: StandingHub,
  ) {}

  /** Keeps the connection until the reader or the process ends it. Problems: nothing-here, too-many-streams. */
  async open(roundId: string, reply: FastifyReply): Promise<void> {
    if (!(await this.catalogue.round(roundId))) throw new NothingHere();
    if (this.streams.size >= MOST_STREAMS) throw new TooManyStreams({ retryAfterSeconds: 30 });
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { ...reply.getHeaders(), ...EVENT_STREAM } as Record<string, string>);
    raw.write('retry: 5000\n\n');
    const stop = this.hub.listen({ of: 'round', id: roundId, side: 'people' }, (version) => {
      raw.write(`event: standings\ndata: ${JSON.stringify({ version })}\n\n`);
    });
    this.keep(raw, stop);
  }

  /** Before the server waits for its connections to end. */
  onModuleDestroy(): void {
    if (this.heartbeat) clearInterval(this.heartbeat);
    for (const stream of this.streams) stream.end();
  }

  private keep(stream: FastifyReply['raw'], stop: () => void): void {
    this.streams.add(stream);
    this.heartbeat ??= setInterval(() => this.beat(), HEARTBEAT_MS).unref();
    stream.once('close', () => {
      stop();
      this.streams.delete(stream);
    });
  }

  /** A comment now and then, so that no proxy takes the silence for the end. */
  private beat(): void {
    for (const stream of this.streams) stream.write(': still here\n\n');
  }
}
