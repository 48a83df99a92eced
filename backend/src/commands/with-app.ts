import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { type Clock, SystemClock } from '../platform/clock/clock.js';
import { loadConfig } from '../platform/config/load-config.js';
import { jsonLogger } from '../platform/logging/json-logger.js';

export const configured = () => loadConfig(process.env);

/**
 * Runs `work` inside the application (database, Redis, services; no HTTP, no jobs, and none of the web's time limits) and
 * closes it afterwards.
 */
export async function withApp<Result>(
  work: (app: INestApplicationContext) => Promise<Result>,
  clock: Clock = new SystemClock(),
): Promise<Result> {
  const config = configured();
  const logger = jsonLogger(config.logLevel === 'info' ? 'warn' : config.logLevel, 'cli');
  const parts = { config, clock, runsJobs: false, isPrompt: false };
  const app = await NestFactory.createApplicationContext(AppModule.with(parts), { logger, abortOnError: false });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
