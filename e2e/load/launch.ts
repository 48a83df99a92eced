import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The repository's folder; this file runs as e2e/dist/load/launch.js. */
const ROOT = new URL('../../../', import.meta.url);

/** A file of the repository, by its path from the top. */
export const fileAt = (path: string): URL => new URL(path, ROOT);

/** A process that runs until it is stopped, and in any case until the launcher ends. */
export interface RunningProcess {
  readonly child: ChildProcess;
  readonly logFile: string;
  readonly exit: Promise<{ readonly reason: string }>;
  readonly ended: { readonly reason: string } | undefined;
  /** Asks it to end, and kills it when it does not. */
  stop(): Promise<void>;
}

interface ProcessOrder {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly options: { readonly cwd: URL; readonly env: NodeJS.ProcessEnv };
  readonly ipc?: boolean;
  readonly patienceMs?: number;
}

interface ServerPlace {
  readonly password: string;
  readonly logFile: string;
  readonly port?: number;
}

/** The parts of `backend/launch` that start and stop things; plain modules, described here by hand. */
interface Launch {
  startProcess(order: ProcessOrder): RunningProcess;
  waitUntilReady(running: RunningProcess, isReady: () => Promise<boolean>, limitMs?: number): Promise<void>;
  startPostgres(
    place: ServerPlace & { home: string; settings?: Readonly<Record<string, string>> },
  ): Promise<{ urlOf: (database: string) => string; process: RunningProcess }>;
  ensureDatabase(adminUrl: string, name: string): Promise<void>;
  startRedis(place: ServerPlace & { program: string; dir: string }): Promise<{ url: string; process: RunningProcess }>;
  redisProgram(progress: unknown, variable: string): Promise<string>;
  progressOn(stream: NodeJS.WritableStream): unknown;
  temporaryFolder(): string;
  freePort(): Promise<number>;
  /** Remembers what to do at the end, also after Ctrl-C; what is returned does it now. */
  stopLater(stop: () => Promise<void> | void): () => Promise<void>;
  stopOnSignals(): void;
  stopAll(): Promise<void>;
  readonly ENTRY_POINTS: Readonly<Record<'api' | 'worker' | 'cli', readonly string[]>>;
}

const MODULES = [
  'processes',
  'ports',
  'progress',
  'shutdown',
  'entry-points',
  'services/postgres',
  'services/redis',
  'services/redis-program',
  'services/throw-away',
] as const;

/** Loads the launcher's parts. They belong to no TypeScript project, so they are found at run time. */
export async function loadLaunch(): Promise<Launch> {
  const modules = await Promise.all(
    MODULES.map((name) => import(fileAt(`backend/launch/${name}.mjs`).href) as Promise<Partial<Launch>>),
  );
  return Object.assign({}, ...modules) as Launch;
}

/** Throws with the way out where the product was not built. */
export function requireBuild(): void {
  if (!existsSync(fileAt('backend/dist/main.js')))
    throw new Error('backend/dist is missing: run `npm run build` first.');
}
