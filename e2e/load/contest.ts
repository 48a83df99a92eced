import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { fileAt, loadLaunch, type RunningProcess } from './launch.js';
import { type Product, startAndWait } from './processes.js';

export interface StaffMember {
  readonly role: 'organiser' | 'judge' | 'administrator';
  readonly signInName: string;
  readonly displayName: string;
  readonly password: string;
}

export interface RoundOrder {
  /** Seconds from now; negative is in the past. */
  readonly opensInSeconds: number;
  /** Seconds from now. The window must be at least as long as the time limit (600 s unless told). */
  readonly closesInSeconds: number;
  /** What deviates from the default rules. */
  readonly rules?: Readonly<Record<string, unknown>>;
}

export interface LoadRound {
  readonly contestId: string;
  readonly roundId: string;
  readonly opensAt: number;
  readonly closesAt: number;
}

/** Sets scenes in a product through its own services, in a process of its own that goes with the product. */
export class Stage {
  private readonly waiting = new Map<number, Asker>();
  private asked = 0;

  private constructor(
    private readonly running: RunningProcess,
    readonly staff: readonly StaffMember[],
  ) {
    running.child.on('message', (message: Reply) => this.settle(message));
    void running.exit.then(() => this.giveUp(`The stage ended. Its log: ${running.logFile}`));
  }

  /** With Thanh Hóa's units, the shipped questions, and one account of each staff role. */
  static async in(product: Product): Promise<Stage> {
    const running = await startAndWait(await loadLaunch(), {
      name: 'The stage',
      args: ['--enable-source-maps', fileURLToPath(fileAt('e2e/load/stage.mjs'))],
      logFile: join(product.folder, 'stage.log'),
      env: product.env,
    });
    const stage = new Stage(running, STAFF);
    await stage.ask('province', { staff: STAFF });
    return stage;
  }

  /** Whose password hash contestants get who are to sign in themselves … */
  get passwordOwner(): string {
    return this.staff[0]?.signInName ?? '';
  }

  /** … and the password. */
  get password(): string {
    return this.staff[0]?.password ?? '';
  }

  /** A released round in a contest of its own, so that rounds may overlap. */
  async round({ opensInSeconds, closesInSeconds, rules = {} }: RoundOrder): Promise<LoadRound> {
    const now = Date.now();
    const window = { opensAt: now + opensInSeconds * 1000, closesAt: now + closesInSeconds * 1000 };
    const made = await this.ask<{ contestId: string; roundId: string }>('round', { ...window, rules });
    return { ...made, ...window };
  }

  /** Fills a round as the command `simulate` does; `untilMs` is an instant. */
  simulated(order: { roundId: string; contestants: number; seed: number; untilMs: number }): Promise<unknown> {
    return this.ask('simulated', order);
  }

  stop(): Promise<void> {
    return this.running.stop();
  }

  private ask<Value>(scene: string, order: object): Promise<Value> {
    this.asked += 1;
    const id = this.asked;
    return new Promise<Value>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.running.child.send({ id, scene, order });
    });
  }

  private giveUp(why: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(why));
    this.waiting.clear();
  }

  private settle({ id, value, error }: Reply): void {
    const asker = id === undefined ? undefined : this.waiting.get(id);
    if (id === undefined || asker === undefined) return;
    this.waiting.delete(id);
    if (error === undefined) asker.resolve(value as never);
    else asker.reject(new Error(error));
  }
}

interface Asker {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

interface Reply {
  readonly id?: number;
  readonly value?: unknown;
  readonly error?: string;
}

const STAFF: readonly StaffMember[] = (['organiser', 'judge', 'administrator'] as const).map((role) => ({
  role,
  signInName: `load-${role}`,
  displayName: role,
  password: randomBytes(12).toString('hex'),
}));
