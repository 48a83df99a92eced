import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Redis } from 'ioredis';
import { Database } from '../database/database.js';
import { ServiceUnavailable } from '../errors/common-problems.js';
import { Public } from '../http/access.js';
import { WorthOf } from '../overload/importance.js';
import { Traffic } from '../overload/traffic.js';
import { REDIS } from '../redis/redis.module.js';

/** For load balancers and containers; outside of /api. */
@Controller('health')
@ApiExcludeController()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly traffic: Traffic,
    @Inject(REDIS) private readonly redis: Redis,
  ) {}

  /** The process runs. */
  @Get('live')
  @WorthOf('always', { isLean: true })
  @Public()
  live() {
    return { status: 'live' };
  }

  /** The process can do its work: it is not about to end, and PostgreSQL answers. Redis away degrades leaderboards and limits, but answers are still saved. */
  @Get('ready')
  @WorthOf('always', { isLean: true })
  @Public()
  async ready() {
    if (this.traffic.isDraining || !(await this.database.isAlive())) {
      throw new ServiceUnavailable({ retryAfterSeconds: 5 });
    }
    return { status: 'ready', redis: this.redis.status };
  }
}
