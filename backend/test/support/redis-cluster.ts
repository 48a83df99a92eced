import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from './free-port.js';
import { eventually } from './test-app.js';

const NODES = 3;
const SLOTS = 16_384;

export interface RedisCluster {
  /** Environment variables of an application that uses it. */
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

interface ClusterNode {
  readonly port: number;
  readonly busPort: number;
  readonly process: ChildProcess;
  readonly client: Redis;
}

/** Starts three Redis servers on loopback and joins them to one cluster, each with a third of the slots. */
export async function startRedisCluster(): Promise<RedisCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'contest-cluster-'));
  const program = await redisProgram();
  const nodes: ClusterNode[] = [];
  for (let index = 0; index < NODES; index += 1) nodes.push(await startNode(program, join(folder, String(index))));
  await joinAll(nodes);
  return {
    settings: {
      REDIS_CLUSTER: 'true',
      REDIS_URL: nodes.map(({ port }) => `redis://127.0.0.1:${port}`).join(','),
    },
    stop: async () => {
      for (const { client, process } of nodes) {
        client.disconnect();
        process.kill('SIGKILL');
        await once(process, 'exit');
      }
      await rm(folder, { recursive: true });
    },
  };
}

/** The server that the launcher found or brought for the other specs. */
export async function redisProgram(): Promise<string> {
  const launcher = new URL('../../launch/services/redis-program.mjs', import.meta.url).href;
  const found = (await import(launcher)) as { redisProgram(progress: object, variable: string): Promise<string> };
  return found.redisProgram({ step: (_: string, work: () => unknown) => work() }, 'TEST_REDIS_URL');
}

async function startNode(program: string, dir: string): Promise<ClusterNode> {
  await mkdir(dir);
  const [port, busPort] = [await freePort(), await freePort()];
  const settings = {
    port,
    'cluster-port': busPort,
    bind: '127.0.0.1',
    dir,
    'cluster-enabled': 'yes',
    // On a busy machine a node may stand still for seconds, and is not away for that.
    'cluster-node-timeout': '60000',
    save: '',
    appendonly: 'no',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const process = spawn(program, args, { stdio: 'ignore' });
  const client = new Redis({ host: '127.0.0.1', port, retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => {});
  await client.ping();
  return { port, busPort, process, client };
}

async function joinAll(nodes: readonly ClusterNode[]): Promise<void> {
  const share = Math.ceil(SLOTS / nodes.length);
  for (const [index, { client }] of nodes.entries()) {
    const last = Math.min(SLOTS, (index + 1) * share) - 1;
    await client.cluster('SET-CONFIG-EPOCH', index + 1);
    await client.cluster('ADDSLOTSRANGE', index * share, last);
  }
  for (const [index, { client }] of nodes.entries()) {
    for (const { port, busPort } of nodes.slice(index + 1)) {
      await client.call('CLUSTER', 'MEET', '127.0.0.1', port, busPort);
    }
  }
  await eventually(async () => {
    for (const { client } of nodes) {
      const info = await client.cluster('INFO');
      if (!info.includes('cluster_state:ok') || !info.includes(`cluster_known_nodes:${nodes.length}`))
        throw new Error(info);
    }
  });
}
