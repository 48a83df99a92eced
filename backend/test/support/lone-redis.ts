import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Redis } from 'ioredis';
import { freePort } from './free-port.js';
import { redisProgram } from './redis-cluster.js';

export interface LoneRedis {
  /** Environment variables of an application that uses it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Without a farewell. */
  kill(): Promise<void>;
  /** It stands still, and answers nobody, until it is killed. */
  freeze(): void;
}

/** A Redis that nobody else uses, and that may be killed. */
export async function startLoneRedis(): Promise<LoneRedis> {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const running = spawn(await redisProgram(), args, { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => {});
  await client.ping();
  client.disconnect();
  return {
    settings: { REDIS_URL: url, REDIS_CLUSTER: 'false' },
    kill: () => killed(running),
    freeze: () => void running.kill('SIGSTOP'),
  };
}

async function killed(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const gone = once(running, 'exit');
  running.kill('SIGKILL');
  await gone;
}
