import { Inject, Injectable } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { Clock } from '../platform/clock/clock.js';
import { REDIS } from '../platform/redis/redis.module.js';
import type { Figures } from './figure.js';
import type { Pulse } from './pulse.js';

/** The figures of all processes together at one instant. */
export interface Sample {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly figures: Figures;
}

export const PULSE_EVERY_MS = 5_000;
/** A process that has said nothing for so long is gone. */
const GONE_AFTER_MS = 3 * PULSE_EVERY_MS + 1_000;
/** Ten minutes. */
const SAMPLES_KEPT = 120;

// The braces keep them on one node of a Redis cluster.
const PULSES = '{operations}:pulses';
const SAMPLES = '{operations}:samples';
const TURN = '{operations}:turn';

/** Where the processes tell each other how they are. Only in Redis: a minute later it interests nobody. */
@Injectable()
export class Pulses {
  constructor(
    @Inject(REDIS) private readonly redis: Redis,
    private readonly clock: Clock,
  ) {}

  async publish(pulse: Pulse): Promise<void> {
    await this.redis.hset(PULSES, pulse.id, JSON.stringify(pulse));
  }

  async withdraw(id: string): Promise<void> {
    await this.redis.hdel(PULSES, id);
  }

  /** The processes that run, the oldest first; forgets those that are gone. */
  async all(): Promise<Pulse[]> {
    const pulses = Object.values(await this.redis.hgetall(PULSES)).map((text) => JSON.parse(text) as Pulse);
    const oldest = this.clock.nowMs() - GONE_AFTER_MS;
    const gone = pulses.filter(({ at }) => at < oldest).map(({ id }) => id);
    if (gone.length > 0) await this.redis.hdel(PULSES, ...gone);
    return pulses.filter(({ at }) => at >= oldest).sort((a, b) => a.startedAt - b.startedAt);
  }

  /** True for one process of all in every few seconds. */
  async hasTurn(): Promise<boolean> {
    return (await this.redis.set(TURN, '1', 'PX', PULSE_EVERY_MS - 500, 'NX')) === 'OK';
  }

  async keep(sample: Sample): Promise<void> {
    await this.redis
      .multi()
      .lpush(SAMPLES, JSON.stringify(sample))
      .ltrim(SAMPLES, 0, SAMPLES_KEPT - 1)
      .exec();
  }

  /** The last ten minutes, the oldest first. */
  async samples(): Promise<Sample[]> {
    const texts = await this.redis.lrange(SAMPLES, 0, SAMPLES_KEPT - 1);
    return texts.map((text) => JSON.parse(text) as Sample).toReversed();
  }
}
