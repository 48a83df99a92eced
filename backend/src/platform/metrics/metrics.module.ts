import { Global, Module } from '@nestjs/common';
import { MetricsController } from './metrics.controller.js';
import { Metrics } from './metrics.js';
import { PartMetrics } from './part-metrics.js';

@Global()
@Module({ controllers: [MetricsController], providers: [Metrics, PartMetrics], exports: [Metrics] })
export class MetricsModule {}
