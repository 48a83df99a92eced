import { childrenOf, type Usage, usageOf } from './usage.js';
import type { RunningProcess } from './launch.js';

/** One process of the product (PostgreSQL: with its children) that a scenario may measure, pause, kill and start anew. */
export class Server {
  private constructor(
    readonly name: string,
    private readonly begin: () => Promise<RunningProcess>,
    private running: RunningProcess,
  ) {}

  /** Starts it; `begin` starts it again after it ended, at the same address. */
  static async start(name: string, begin: () => Promise<RunningProcess>): Promise<Server> {
    return new Server(name, begin, await begin());
  }

  get pid(): number {
    const { pid } = this.running.child;
    if (pid === undefined) throw new Error(`${this.name} is not running.`);
    return pid;
  }

  get logFile(): string {
    return this.running.logFile;
  }

  get isRunning(): boolean {
    return this.running.ended === undefined;
  }

  /** Since its latest start. */
  usage(): Usage {
    return usageOf(this.running.child.pid);
  }

  /** SIGKILL, children and all: nothing is finished, nothing is said. Resolves when it is gone. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.running.exit;
  }

  /** Stops it from being scheduled, children and all, until `resume`. */
  pause(): void {
    this.signal('SIGSTOP');
  }

  resume(): void {
    this.signal('SIGCONT');
  }

  /** Asks it to end and waits. */
  stop(): Promise<void> {
    return this.running.stop();
  }

  /** Starts it again after it ended. */
  async restart(): Promise<void> {
    await this.running.stop();
    this.running = await this.begin();
  }

  private signal(signal: NodeJS.Signals): void {
    for (const pid of [this.pid, ...childrenOf(this.pid)]) {
      try {
        process.kill(pid, signal);
      } catch {
        // A connection that has just ended.
      }
    }
  }
}
