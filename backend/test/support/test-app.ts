import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Redis } from 'ioredis';
import { createApp } from '../../src/create-app.js';
import { SettableClock } from '../../src/platform/clock/clock.js';
import { loadConfig } from '../../src/platform/config/load-config.js';
import { Database } from '../../src/platform/database/database.js';
import { TestClient } from './test-client.js';
import { createTestDatabase } from './test-database.js';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: SettableClock;
  readonly database: Database;
  readonly dataDir: string;
  get<Provider>(type: Type<Provider> | (abstract new (...args: never[]) => Provider)): Provider;
  client(language?: 'vi' | 'en'): TestClient;
  close(): Promise<void>;
}

/**
 * The whole application on a database and a Redis database of its own, with a clock that stands still.
 * `runsJobs` makes it the worker as well.
 */
export async function startTestApp({ now = '2026-08-05T03:00:00.000Z', runsJobs = false } = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const redisUrl = `${process.env.TEST_REDIS_URL}/${process.env.JEST_WORKER_ID ?? '1'}`;
  const redis = new Redis(redisUrl);
  await redis.flushdb();
  await redis.quit();
  const dataDir = await mkdtemp(join(tmpdir(), 'contest-test-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '8',
    REDIS_URL: redisUrl,
    SECRET_KEY: randomUUID() + randomUUID(),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    SECURE_COOKIES: 'false',
  });
  const clock = new SettableClock(now);
  const app = await createApp({ config, clock, runsJobs }, process.env.TEST_LOG ? (undefined as never) : false);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    clock,
    database: app.get(Database),
    dataDir,
    get: (type) => app.get(type as Type),
    client: (language) => new TestClient(app, language),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Waits until `claim` holds, looking every few milliseconds; fails with its last word after `timeoutMs`. */
export async function eventually<Result>(claim: () => Promise<Result> | Result, timeoutMs = 10_000): Promise<Result> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await claim();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
