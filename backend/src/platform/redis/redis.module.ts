import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/load-config.js';
import { openRedis } from './open-redis.js';
import { watchRedis } from './redis-watch.js';

/** Injection token of the shared ioredis client (commands only; subscribers and BullMQ open their own). */
export const REDIS = Symbol('REDIS');

@Global()
@Module({
  providers: [
    {
      provide: REDIS,
      inject: [CONFIG],
      useFactory: (config: Config) => {
        const redis = openRedis(config, {
          maxRetriesPerRequest: 1,
          enableAutoPipelining: true,
          commandTimeout: 3_000,
          // A command whose reply was lost with its connection fails; it is not repeated behind its caller's back.
          autoResendUnfulfilledCommands: false,
        });
        // Every caller meets the failure at its own command; the event alone would end the process.
        redis.on('error', () => {});
        return redis;
      },
    },
  ],
  exports: [REDIS],
})
export class RedisModule implements OnApplicationShutdown {
  private readonly stopWatching: () => void;

  constructor(@Inject(REDIS) private readonly redis: Redis) {
    this.stopWatching = watchRedis(redis);
  }

  onApplicationShutdown(): void {
    this.stopWatching();
    this.redis.disconnect();
  }
}
