import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { CONFIG } from '../platform/config/config.module.js';
import type { Config } from '../platform/config/load-config.js';
import { openRedis } from '../platform/redis/open-redis.js';
import type { BoardName } from './board.js';
import { channelOf } from './leaderboards.repository.js';

type Listener = (version: number) => void;

/** A storm of submissions becomes one message in this time. */
const CALM_MS = 500;
const EVERY_CHANNEL = 'standings:*';

/** One subscription to Redis for the whole process, whoever listens here. */
@Injectable()
export class StandingHub implements OnApplicationShutdown {
  private readonly log = new Logger('standings');
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly waiting = new Map<string, { version: number; timer: NodeJS.Timeout }>();
  private subscriber: Redis | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Calls `listener` with the board's version after every change; returns the way to stop. */
  listen(board: BoardName, listener: Listener): () => void {
    this.subscribe();
    const channel = channelOf(board);
    const listeners = this.listeners.get(channel) ?? new Set();
    listeners.add(listener);
    this.listeners.set(channel, listeners);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.listeners.delete(channel);
    };
  }

  onApplicationShutdown(): void {
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    this.subscriber?.disconnect();
  }

  /** The connection opens with the first listener: a worker needs none. */
  private subscribe(): void {
    if (this.subscriber) return;
    const subscriber = openRedis(this.config, { maxRetriesPerRequest: null });
    this.subscriber = subscriber;
    subscriber.on('error', () => {});
    subscriber.on('pmessage', (_pattern: string, channel: string, message: string) => {
      this.tellSoon(channel, Number(message));
    });
    subscriber.psubscribe(EVERY_CHANNEL).catch((error: unknown) => this.log.warn(String(error)));
  }

  private tellSoon(channel: string, version: number): void {
    const waiting = this.waiting.get(channel);
    if (waiting) {
      waiting.version = version;
      return;
    }
    if (!this.listeners.has(channel)) return;
    this.waiting.set(channel, { version, timer: setTimeout(() => this.tell(channel), CALM_MS) });
  }

  private tell(channel: string): void {
    const version = this.waiting.get(channel)?.version ?? 0;
    this.waiting.delete(channel);
    for (const listener of this.listeners.get(channel) ?? []) listener(version);
  }
}
