import { Client } from 'pg';
import { Redis } from 'ioredis';
import { type Product } from '../load/processes.js';
import type { Server } from '../load/server.js';
import { childrenOf } from '../load/usage.js';
import type { Chance } from './chance.js';
import type { Crowd } from './crowd.js';
import { rest } from './crowd.js';
import type { CuttingProxy } from './cutting-proxy.js';
import type { Probe } from './probe.js';

/** How long what is right may take, and whether a busy machine is an excuse. */
export interface Bounds {
  /** After the end of a fault. */
  readonly backWithinMs: number;
  /** Until a killed process has been replaced. */
  readonly replacedWithinMs: number;
  /** While something that answering can do without is away. */
  readonly slowestMs: number;
  /** A machine that has too much to do sheds requests, whatever else is the matter. */
  readonly mayShed: boolean;
}

/** What a fault may lay its hands on. */
export interface Scene {
  readonly product: Product;
  readonly proxy: CuttingProxy;
  readonly crowd: Crowd;
  readonly probe: Probe;
  readonly chance: Chance;
  /** Epoch milliseconds at which the round closes. */
  readonly closesAt: number;
  readonly bounds: Bounds;
}

/** SIGKILL to a process and everything it started, as when its machine goes. */
export async function killAll(server: Server): Promise<void> {
  const children = childrenOf(server.pid);
  const gone = server.kill();
  for (const pid of children) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
  await gone;
}

/** Kills, waits as a supervisor would, and starts again. */
export async function killAndRestart(server: Server, awayMs: number): Promise<void> {
  await killAll(server);
  await rest(awayMs);
  await restarted(server);
}

/** PostgreSQL refuses to start while a killed session of it is still being cleared away. */
export async function restarted(server: Server, tries = 5): Promise<void> {
  try {
    await server.restart();
  } catch (error) {
    if (tries <= 1) throw error;
    await rest(300);
    await restarted(server, tries - 1);
  }
}

export async function pauseFor(server: Server, ms: number): Promise<void> {
  server.pause();
  await rest(ms);
  server.resume();
}

/** Empties Redis, queue and all. */
export async function emptyRedis({ redisUrl }: Product): Promise<void> {
  const redis = new Redis(redisUrl);
  await redis.flushall();
  redis.disconnect();
}

/** Holds a lock that every answer needs, and every connection that PostgreSQL has left to give. */
export async function fillUp({ databaseUrl }: Product, ms: number): Promise<void> {
  const holders: Client[] = [];
  try {
    for (;;) {
      const holder = new Client({ connectionString: databaseUrl });
      holder.on('error', () => {});
      await holder.connect();
      holders.push(holder);
      if (holders.length === 1) await holder.query('begin; lock table attempt in exclusive mode');
    }
  } catch {
    // No connection is left.
  }
  await rest(ms);
  await Promise.all(holders.map((holder) => holder.end().catch(() => {})));
}
