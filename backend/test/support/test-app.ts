import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggerService, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Redis } from 'ioredis';
import { createApp } from '../../src/create-app.js';
import { SettableClock } from '../../src/platform/clock/clock.js';
import { type Config, loadConfig } from '../../src/platform/config/load-config.js';
import { Database } from '../../src/platform/database/database.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { openRedis } from '../../src/platform/redis/open-redis.js';
import { REDIS } from '../../src/platform/redis/redis.module.js';
import { flushRedis } from './redis-keys.js';
import { TestClient } from './test-client.js';
import { createTestDatabase } from './test-database.js';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: SettableClock;
  readonly database: Database;
  readonly databaseUrl: string;
  readonly dataDir: string;
  get<Provider>(type: Type<Provider> | (abstract new (...args: never[]) => Provider)): Provider;
  client(language?: 'vi' | 'en'): TestClient;
  close(): Promise<void>;
}

interface TestAppWishes {
  readonly now?: string;
  readonly runsJobs?: boolean;
  /** A database that is there already, and stays. */
  readonly databaseUrl?: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly logger?: LoggerService | false;
}

/**
 * The whole application on a database and a Redis database of its own, with a clock that stands still.
 * `runsJobs` makes it the worker as well; `settings` are environment variables that it gets besides.
 */
export async function startTestApp({
  now = '2026-08-05T03:00:00.000Z',
  runsJobs = false,
  databaseUrl,
  settings = {},
  logger = false,
}: TestAppWishes = {}): Promise<TestApp> {
  const database = databaseUrl === undefined ? await createTestDatabase() : { url: databaseUrl, drop: async () => {} };
  const redisSettings = otherRedis ?? {
    REDIS_URL: `${process.env.TEST_REDIS_URL}/${process.env.JEST_WORKER_ID ?? '1'}`,
  };
  const dataDir = await mkdtemp(join(tmpdir(), 'contest-test-'));
  const config = loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '8',
    ...redisSettings,
    SECRET_KEY: randomUUID() + randomUUID(),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    SECURE_COOKIES: 'false',
    ...settings,
  });
  await emptyRedis(config);
  const clock = new SettableClock(now);
  const app = await createApp({ config, clock, runsJobs }, process.env.TEST_LOG ? (undefined as never) : logger);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await linesStand(app);
  return {
    app,
    clock,
    database: app.get(Database),
    databaseUrl: database.url,
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

/** What is said in the first moments would be lost, which is right for an application and nothing that a test is about. */
async function linesStand(app: NestFastifyApplication): Promise<void> {
  await app.get<Redis>(REDIS).ping();
  await app.get(Jobs).queue.waitUntilReady();
}

async function emptyRedis(config: Config): Promise<void> {
  const redis = openRedis(config, {});
  await redis.ping();
  await flushRedis(redis);
  redis.disconnect();
}

let otherRedis: Readonly<Record<string, string>> | null = null;

/** Makes applications that start from now on use another Redis than the usual one; null ends that. */
export function useRedis(settings: Readonly<Record<string, string>> | null): void {
  otherRedis = settings;
}

/** True where a suite runs once more on another kind of Redis, where a few examples of a law are enough. */
export const usesOtherRedis = () => otherRedis !== null;

/**
 * Longer than anything that is not wrong takes: the slowest sweep comes every 30 seconds, and the machine may be slow and
 * busy. How fast something is belongs into a benchmark.
 */
const PATIENCE_MS = 100_000;

/** Waits until `claim` holds, looking every few milliseconds; fails with its last word when it will never hold. */
export async function eventually<Result>(claim: () => Promise<Result> | Result): Promise<Result> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await claim();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
