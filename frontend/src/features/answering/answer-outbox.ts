import type { Entry, OutboxStorage } from './outbox-storage.js';
import type { Slot } from './slot.js';

/**
 * What became of one sending. `refused`: the server will never take this value (the prediction is locked).
 * `finished`: the attempt takes nothing more. `unreachable`: nothing is known, try again.
 */
export type Sent = 'saved' | 'refused' | 'finished' | 'signed-out' | 'unreachable' | AskedToWait;

/** The server is there and asks to come back later: nothing was taken. */
export interface AskedToWait {
  readonly retryAfterMs: number;
}

export type OutboxPhase = 'idle' | 'sending' | 'waiting' | 'signed-out' | 'finished';

export interface OutboxState {
  /** Values that the server has not acknowledged, by slot. */
  readonly unsent: ReadonlyMap<Slot, number>;
  readonly phase: OutboxPhase;
}

/** The outside world, so that the outbox can be tested without a browser. */
export interface OutboxPorts {
  readonly storage: OutboxStorage;
  readonly send: (slot: Slot, value: number) => Promise<Sent>;
  /** Called when the server has the value, before it leaves the outbox: nothing flickers in between. */
  readonly onSaved: (slot: Slot, value: number) => void;
  readonly onRefused: (slot: Slot) => void;
  readonly onFinished: () => void;
  /** Runs a task while no other tab sends for the same attempt. */
  readonly exclusively: (task: () => Promise<void>) => Promise<void>;
  readonly stamp: () => string;
  /** 0…1, spreads retries so that a server that comes back is not met by everybody at once. */
  readonly random: () => number;
}

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Keeps the latest value of every slot until the server has acknowledged it, through reloads and lost lines, and sends
 * one at a time in the order of choosing, so that an older choice never arrives after a newer one.
 */
export class AnswerOutbox {
  private readonly listeners = new Set<() => void>();
  private current: OutboxState;
  private running = false;
  private stopped = false;
  /** Pauses that were waited out in vain. What is chosen meanwhile is tried at once and makes none longer. */
  private pauses = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ports: OutboxPorts) {
    this.current = { unsent: valuesOf(ports.storage.all()), phase: 'idle' };
  }

  readonly state = (): OutboxState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Keeps a value and sends it. */
  readonly choose = (slot: Slot, value: number): void => {
    this.ports.storage.put(slot, { value, stamp: this.ports.stamp() });
    this.publish();
    void this.flush();
  };

  /** Reads the storage again, after another tab wrote to it. */
  reread(): void {
    this.publish();
  }

  /** Sends what is unsent now, without waiting for the next retry. */
  async flush(): Promise<void> {
    if (this.running || this.stopped || this.current.phase === 'finished') return;
    clearTimeout(this.timer);
    if (this.ports.storage.all().size === 0) return this.publish('idle');
    this.running = true;
    // Another tab may hold the turn for a while: until this one has it, nothing may be called saved.
    this.publish('sending');
    try {
      await this.ports.exclusively(() => this.sendAll());
    } finally {
      this.running = false;
    }
    // A choice that was made while the loop was ending.
    if (this.current.phase === 'idle' && this.ports.storage.all().size > 0) void this.flush();
  }

  /** Forgets everything: the submission has taken it. */
  clear(): void {
    this.ports.storage.clear();
    this.publish('finished');
  }

  start(): void {
    this.stopped = false;
    void this.flush();
  }

  /** Ends retries; what is unsent stays in the storage. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async sendAll(): Promise<void> {
    for (let next = this.next(); next && !this.stopped; next = this.next()) {
      const [slot, { value, stamp }] = next;
      this.publish('sending');
      const sent = await this.ports.send(slot, value);
      if (sent === 'unreachable') return this.retryLater(0);
      if (typeof sent === 'object') return this.retryLater(sent.retryAfterMs);
      if (sent === 'signed-out') return this.publish('signed-out');
      if (sent === 'finished') {
        this.publish('finished');
        return this.ports.onFinished();
      }
      this.pauses = 0;
      if (sent === 'saved') this.ports.onSaved(slot, value);
      else this.ports.onRefused(slot);
      this.ports.storage.remove(slot, stamp);
      this.publish();
    }
    if (!this.stopped) this.publish('idle');
  }

  private next(): readonly [Slot, Entry] | undefined {
    return [...this.ports.storage.all()].sort(([, a], [, b]) => (a.stamp < b.stamp ? -1 : 1))[0];
  }

  private retryLater(leastMs: number): void {
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.pauses);
    const spread = pause * (0.5 + this.ports.random() / 2);
    this.publish('waiting');
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.retry(), Math.max(spread, Math.min(leastMs, LONGEST_PAUSE_MS)));
  }

  private retry(): void {
    this.pauses += 1;
    void this.flush();
  }

  private publish(phase: OutboxPhase = this.current.phase): void {
    // Nothing brings a finished attempt back.
    this.current = {
      unsent: valuesOf(this.ports.storage.all()),
      phase: this.current.phase === 'finished' ? 'finished' : phase,
    };
    for (const listener of this.listeners) listener();
  }
}

function valuesOf(entries: ReadonlyMap<Slot, Entry>): ReadonlyMap<Slot, number> {
  return new Map([...entries].map(([slot, { value }]) => [slot, value]));
}
