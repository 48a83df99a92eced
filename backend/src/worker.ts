import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { SystemClock } from './platform/clock/clock.js';
import { loadConfig } from './platform/config/load-config.js';
import { FigureKeeping } from './operations/figure-keeping.service.js';
import { Database } from './platform/database/database.js';
import { serveHealth } from './platform/health/health-server.js';
import { jsonLogger } from './platform/logging/json-logger.js';
import { Metrics } from './platform/metrics/metrics.js';
import { runProcess } from './platform/process/run-process.js';

await runProcess('worker', async () => {
  const config = loadConfig(process.env);
  const logger = jsonLogger(config.logLevel, 'worker');
  const parts = { config, clock: new SystemClock(), runsJobs: true };
  const app = await NestFactory.createApplicationContext(AppModule.with(parts), { logger, abortOnError: false });
  const health = await serveHealth(config, app.get(Database), app.get(Metrics));
  app.get(FigureKeeping).start('worker');
  const stop = async () => {
    health.close();
    await app.close();
  };
  return { stop, url: null };
});
