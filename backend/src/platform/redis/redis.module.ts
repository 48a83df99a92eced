import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/load-config.js';

/** Injection token of the shared ioredis client (commands only; subscribers and BullMQ open their own). */
export const REDIS = Symbol('REDIS');

@Global()
@Module({
  providers: [
    {
      provide: REDIS,
      inject: [CONFIG],
      useFactory: (config: Config) => {
        const redis = new Redis(config.redisUrl, {
          maxRetriesPerRequest: 1,
          enableAutoPipelining: true,
          commandTimeout: 5_000,
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
  constructor(@Inject(REDIS) private readonly redis: Redis) {}

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}
