import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { QueueState } from '../platform/jobs/queue-state.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { BackupLog } from './backup-log.repository.js';
import { figuresOf, type SharedReadings } from './figures.js';
import { OpenAttempts } from './open-attempts.repository.js';
import type { ProcessRole, Pulse } from './pulse.js';
import { PulseTaking } from './pulse-taking.service.js';
import { PULSE_EVERY_MS, Pulses, type Sample } from './pulses.repository.js';

/** Tells the other processes how this one is, and in turn with them keeps the figures of all. */
@Injectable()
export class FigureKeeping implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('operations');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly taking: PulseTaking,
    private readonly pulses: Pulses,
    private readonly queue: QueueState,
    private readonly openAttempts: OpenAttempts,
    private readonly backups: BackupLog,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.metrics.observe({
      name: 'contest_attempts_open',
      help: 'Attempts under way; every process reports the same ones',
      aggregator: 'max',
      read: async () => [{ value: await this.openAttempts.count() }],
    });
    this.metrics.observe({
      name: 'contest_last_backup_timestamp_seconds',
      help: 'When the last backup was made; absent where there is none',
      aggregator: 'max',
      read: async () => {
        const at = await this.backups.lastMadeAt();
        return at ? [{ value: at.getTime() / 1_000 }] : [];
      },
    });
  }

  /** Begins; only the processes that go on do, a command does not. */
  start(role: ProcessRole): void {
    this.timer ??= setInterval(() => void this.beat(role), PULSE_EVERY_MS).unref();
    void this.beat(role);
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.timer) return;
    clearInterval(this.timer);
    await this.pulses.withdraw(this.taking.id).catch(() => {});
  }

  /** One pulse. While Redis is away nobody hears it. */
  async beat(role: ProcessRole): Promise<void> {
    try {
      await this.pulses.publish(await this.taking.take(role));
      if (await this.pulses.hasTurn()) await this.pulses.keep(await this.sampleOf(await this.pulses.all()));
    } catch (error) {
      this.log.debug(String(error));
    }
  }

  /** The figures of these processes, and of what they share, at this instant. */
  async sampleOf(pulses: readonly Pulse[]): Promise<Sample> {
    const shared = await this.shared();
    return { at: shared.at, figures: figuresOf(pulses, shared) };
  }

  private async shared(): Promise<SharedReadings> {
    const queue = await this.queue.read().catch(() => null);
    const unsavedSince = await this.backups.unsavedSince().catch(() => null);
    return {
      at: this.clock.nowMs(),
      attemptsOpen: await this.openAttempts.count().catch(() => null),
      jobsWaiting: queue?.counts.waiting ?? null,
      oldestJobMs: queue?.oldestWaitingMs ?? null,
      unsavedSince: unsavedSince?.getTime() ?? null,
    };
  }
}
