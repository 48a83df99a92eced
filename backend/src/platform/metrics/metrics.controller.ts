import { Controller, Get, Header, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../http/access.js';
import { metricsOfAll } from './cluster-metrics.js';
import { MetricsGuard } from './metrics.guard.js';
import { Metrics } from './metrics.js';

export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** For Prometheus; outside of /api, and never passed on by the web server. */
@Controller('metrics')
@ApiExcludeController()
@UseGuards(MetricsGuard)
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  /** The figures of this process; of all its siblings together where several share the port. */
  @Get()
  @Public()
  @Header('content-type', METRICS_TYPE)
  @Header('cache-control', 'no-store')
  read(): Promise<string> {
    return metricsOfAll(this.metrics);
  }
}
