import cluster, { type Worker } from 'node:cluster';
import { setTimeout as wait } from 'node:timers/promises';

const START_PATIENCE_MS = 60_000;
/** A little more than a process takes to answer what is under way. */
const STOP_PATIENCE_MS = 15_000;
const SHORT_LIFE_MS = 10_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 30_000;

export interface PoolLog {
  log(message: object): void;
  warn(message: object): void;
}

/**
 * Several processes of this program over one port: one that dies is replaced (after a growing pause while they keep dying),
 * and all can be replaced one after the other without a refused connection.
 */
export class ProcessPool {
  private readonly members = new Set<Worker>();
  private stopping = false;
  private shortLives = 0;
  private rolling: Promise<void> | null = null;

  constructor(private readonly log: PoolLog) {}

  /** Starts `count` processes; fails when one of them does not become ready. */
  async start(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.add()));
  }

  /** Replaces every process by a new one, each only after its successor is ready. Asked again meanwhile, it does nothing more. */
  restart(): Promise<void> {
    this.rolling ??= this.replaceAll().finally(() => {
      this.rolling = null;
    });
    return this.rolling;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all([...this.members].map(end));
  }

  private async replaceAll(): Promise<void> {
    for (const member of [...this.members]) {
      if (this.stopping || member.isDead()) continue;
      try {
        await this.add();
      } catch (error) {
        // The old ones go on: better an old process than none.
        this.log.warn({ message: 'rolling restart given up', error: String(error) });
        return;
      }
      this.members.delete(member);
      await end(member);
      this.log.log({ message: 'process replaced', pid: member.process.pid });
    }
  }

  private async add(): Promise<void> {
    const member = cluster.fork();
    const startedAt = performance.now();
    let isReady = false;
    member.once('exit', (code, signal) => {
      if (isReady && this.members.delete(member))
        void this.replace({ code, signal, lifeMs: performance.now() - startedAt });
    });
    await readinessOf(member);
    isReady = true;
    this.members.add(member);
    if (this.stopping) await end(member);
  }

  /** Goes on trying until a successor stands. */
  private async replace({ lifeMs, ...cause }: Death): Promise<void> {
    this.shortLives = lifeMs < SHORT_LIFE_MS ? this.shortLives + 1 : 0;
    while (!this.stopping) {
      this.log.warn({ message: 'process ended, starting another', ...cause });
      await wait(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.shortLives));
      if (this.stopping) return;
      try {
        return await this.add();
      } catch (error) {
        this.shortLives += 1;
        this.log.warn({ message: 'process could not start', error: String(error) });
      }
    }
  }
}

interface Death {
  readonly code: number | null;
  readonly signal: string | null;
  readonly lifeMs: number;
}

/** Resolves when the process says so; rejects when it ends before or takes too long. */
function readinessOf(member: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      member.process.kill('SIGKILL');
      reject(new Error('it did not become ready in time'));
    }, START_PATIENCE_MS);
    const settle = (done: () => void) => {
      clearTimeout(timer);
      member.off('message', hear);
      done();
    };
    const hear = (message: { ready?: boolean }) => {
      if (message.ready) settle(resolve);
    };
    member.on('message', hear);
    member.once('exit', (code) => settle(() => reject(new Error(`it ended while starting (exit code ${code})`))));
  });
}

async function end(member: Worker): Promise<void> {
  if (member.isDead()) return;
  const gone = new Promise((resolve) => member.once('exit', resolve));
  member.process.kill('SIGTERM');
  const killer = setTimeout(() => member.process.kill('SIGKILL'), STOP_PATIENCE_MS);
  await gone;
  clearTimeout(killer);
}
