import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileAt, loadLaunch, requireBuild, type RunningProcess } from './launch.js';
import { Server } from './server.js';

/** How many of which processes, and what they are told. */
export interface ProductOrder {
  /** API processes, each on a port of its own. One unless told. */
  readonly apis?: number;
  /** Environment variables for the API and the worker, beside those that the launcher sets. */
  readonly env?: Readonly<Record<string, string>>;
  /** Settings of PostgreSQL beside the launcher's. */
  readonly postgresSettings?: Readonly<Record<string, string>>;
  /** Makes another built backend than the repository's own in the product's folder, and returns where. */
  readonly build?: (folder: string) => string;
  /** Whether the background jobs run. True unless told. */
  readonly worker?: boolean;
}

/** The whole product on servers of its own, on the loopback address, with the durability of the production shape. */
export interface Product {
  readonly postgres: Server;
  readonly redis: Server;
  readonly apis: readonly Server[];
  readonly worker: Server | null;
  /** Of the API processes, in their order. */
  readonly urls: readonly string[];
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly secretKey: string;
  /** What the processes are told; `cli` commands need the same. */
  readonly env: Readonly<Record<string, string>>;
  /** A folder that goes at the end. */
  readonly folder: string;
}

type Launch = Awaited<ReturnType<typeof loadLaunch>>;

/**
 * Starts PostgreSQL (fsync, synchronous_commit and full_page_writes on, as they are by default), Redis (append-only,
 * written every second), migrates, and starts the built API and worker. Everything ends with the launcher.
 */
export async function startProduct(order: ProductOrder = {}): Promise<Product> {
  requireBuild();
  const launch = await loadLaunch();
  const folder = launch.temporaryFolder();
  const { postgres, databaseUrl, redis, redisUrl } = await startServices(launch, folder, order);
  const secretKey = randomBytes(32).toString('hex');
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: '20', // as in docker-compose.yml
    REDIS_URL: redisUrl,
    SECRET_KEY: secretKey,
    HOST: '127.0.0.1',
    DATA_DIR: join(folder, 'data'),
    SECURE_COOKIES: 'false',
    // Simulated contestants come from many addresses, as behind nginx.
    TRUST_PROXY: 'true',
    ...order.env,
  };
  await runCommand(launch, { args: ['migrate'], env, folder });
  const dist = order.build?.(folder);
  const [apis, worker] = await Promise.all([
    Promise.all(
      Array.from({ length: order.apis ?? 1 }, (_, index) => startNode(launch, `api-${index + 1}`, env, folder, dist)),
    ),
    order.worker === false ? null : startNode(launch, 'worker', env, folder, dist),
  ]);
  return {
    ...{ postgres, redis, databaseUrl, redisUrl, secretKey, env, folder },
    apis: apis.map(({ server }) => server),
    urls: apis.map(({ url }) => url),
    worker: worker?.server ?? null,
  };
}

/** Starts one more API process or worker of a product. */
export async function startAnother(product: Product, kind: 'api' | 'worker'): Promise<{ server: Server; url: string }> {
  const launch = await loadLaunch();
  return startNode(launch, `${kind}-${randomBytes(4).toString('hex')}`, product.env, product.folder);
}

/** Runs a command of the product's command line to its end; throws with its log where it fails. */
export async function runCli(product: Product, args: readonly string[]): Promise<void> {
  await runCommand(await loadLaunch(), { args, env: product.env, folder: product.folder });
}

async function startServices(launch: Launch, folder: string, order: ProductOrder) {
  const password = randomBytes(12).toString('hex');
  const program = await launch.redisProgram(launch.progressOn(process.stderr), 'TEST_REDIS_URL');
  const [postgresPort, redisPort] = [await launch.freePort(), await launch.freePort()];
  let urlOf = (database: string): string => database;
  const [postgres, redis] = await Promise.all([
    Server.start('PostgreSQL', async () => {
      const place = { home: folder, password, logFile: join(folder, 'postgres.log'), port: postgresPort };
      const started = await launch.startPostgres({ ...place, settings: order.postgresSettings ?? {} });
      ({ urlOf } = started);
      return started.process;
    }),
    Server.start('Redis', async () => {
      const place = { program, password, dir: join(folder, 'redis'), logFile: join(folder, 'redis.log') };
      return (await launch.startRedis({ ...place, port: redisPort })).process;
    }),
  ]);
  await launch.ensureDatabase(urlOf('postgres'), 'contest');
  const redisUrl = `redis://default:${password}@127.0.0.1:${redisPort}`;
  return { postgres, redis, databaseUrl: urlOf('contest'), redisUrl };
}

async function startNode(
  launch: Launch,
  name: string,
  env: Readonly<Record<string, string>>,
  folder: string,
  dist = 'backend/dist',
) {
  const port = await launch.freePort();
  const kind = name.startsWith('worker') ? 'worker' : 'api';
  const begin = (): Promise<RunningProcess> =>
    startAndWait(launch, {
      name,
      args: launch.ENTRY_POINTS[kind].map((argument) => argument.replace('backend/dist', dist)),
      logFile: join(folder, `${name}.log`),
      env: { ...env, PORT: String(port) },
    });
  return { server: await Server.start(name, begin), url: `http://127.0.0.1:${port}` };
}

interface NodeOrder {
  readonly name: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly env: Readonly<Record<string, string>>;
}

const START_LIMIT_MS = 180_000;

/** Starts a Node.js process that says over its channel when it is ready. */
export async function startAndWait(launch: Launch, { name, args, logFile, env }: NodeOrder): Promise<RunningProcess> {
  const running = launch.startProcess({
    ...{ name, args, logFile, command: process.execPath, ipc: true, patienceMs: 15_000 },
    options: { cwd: fileAt('.'), env: { ...process.env, ...env } },
  });
  let ready = false;
  running.child.on('message', (message: { ready?: boolean }) => {
    if (message.ready) ready = true;
  });
  try {
    await launch.waitUntilReady(running, () => Promise.resolve(ready), START_LIMIT_MS);
  } catch (error) {
    throw new Error(`${name} did not start:\n${endOf(logFile)}`, { cause: error });
  }
  return running;
}

/** The last lines of a log: its folder goes with the run. */
const endOf = (logFile: string): string => readFileSync(logFile, 'utf8').trim().split('\n').slice(-20).join('\n');

interface CommandOrder {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
}

async function runCommand(launch: Launch, { args, env, folder }: CommandOrder): Promise<void> {
  const logFile = join(folder, `${args[0] ?? 'cli'}.log`);
  const running = launch.startProcess({
    ...{ name: `The command ${args.join(' ')}`, command: process.execPath, logFile },
    args: [...launch.ENTRY_POINTS.cli, ...args],
    options: { cwd: fileAt('.'), env: { ...process.env, ...env } },
  });
  const { reason } = await running.exit;
  if (reason !== 'exit code 0')
    throw new Error(`The command ${args.join(' ')} ended with ${reason}:\n${endOf(logFile)}`);
}
