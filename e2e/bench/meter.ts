import type { Product } from '../load/processes.js';
import type { Server } from '../load/server.js';
import { rounded } from './percentiles.js';
import type { CpuPerRequest } from './scenario.js';

interface Reading {
  readonly api: number;
  readonly postgres: number;
  readonly redis: number;
  readonly worker: number;
  readonly generator: number;
}

const NOTHING: Reading = { api: 0, postgres: 0, redis: 0, worker: 0, generator: 0 };

/** Sums the processor time that the parts take while it runs; `apis` may be the bare server instead of the product's. */
export class CpuMeter {
  private sum = NOTHING;
  private begin = NOTHING;

  constructor(
    private readonly product: Product,
    private readonly apis: readonly Server[] = product.apis,
  ) {}

  start(): void {
    this.begin = this.read();
  }

  stop(): void {
    const end = this.read();
    const since = (part: keyof Reading) => this.sum[part] + end[part] - this.begin[part];
    this.sum = {
      api: since('api'),
      postgres: since('postgres'),
      redis: since('redis'),
      worker: since('worker'),
      generator: since('generator'),
    };
  }

  /** Of the serving parts together, in milliseconds. */
  servingMs(requests: number): number {
    return ((this.sum.api + this.sum.postgres + this.sum.redis) * 1000) / Math.max(1, requests);
  }

  per(requests: number): CpuPerRequest {
    const ms = (seconds: number) => rounded((seconds * 1000) / Math.max(1, requests), 3);
    const { api, postgres, redis, worker, generator } = this.sum;
    return {
      ...{ apiMs: ms(api), postgresMs: ms(postgres), redisMs: ms(redis) },
      ...{ workerMs: ms(worker), generatorMs: ms(generator) },
    };
  }

  private read(): Reading {
    const { postgres, redis, worker } = this.product;
    const own = process.cpuUsage();
    return {
      api: this.apis.reduce((sum, api) => sum + api.usage().cpuSeconds, 0),
      postgres: postgres.usage().cpuSeconds,
      redis: redis.usage().cpuSeconds,
      worker: worker?.usage().cpuSeconds ?? 0,
      generator: (own.user + own.system) / 1e6,
    };
  }
}
