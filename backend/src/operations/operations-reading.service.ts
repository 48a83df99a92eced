import { Injectable } from '@nestjs/common';
import { type Figures, FIGURE_NAMES, levelOf, THRESHOLDS } from './figure.js';
import { FigureKeeping } from './figure-keeping.service.js';
import type { FigureView, OperationsView, ProcessView } from './operations.dto.js';
import type { Pulse } from './pulse.js';
import { PulseTaking } from './pulse-taking.service.js';
import { Pulses, type Sample } from './pulses.repository.js';

/** How the system is, for the people who look after it. */
@Injectable()
export class OperationsReading {
  constructor(
    private readonly pulses: Pulses,
    private readonly keeping: FigureKeeping,
    private readonly taking: PulseTaking,
  ) {}

  /** What all processes said last. Without Redis, or before the first word, what this one can see. */
  async read(): Promise<OperationsView> {
    const known = await this.known();
    const { samples, processes } = known ?? (await this.alone());
    const newest = samples.at(-1);
    return {
      at: new Date(newest?.at ?? 0).toISOString(),
      redis: known ? 'ready' : 'away',
      figures: newest ? figureViewsOf(newest.figures, samples) : [],
      processes: processes.map(processViewOf),
    };
  }

  private async known(): Promise<{ samples: Sample[]; processes: Pulse[] } | null> {
    try {
      const [samples, processes] = [await this.pulses.samples(), await this.pulses.all()];
      return samples.length > 0 ? { samples, processes } : await this.alone();
    } catch {
      return null;
    }
  }

  private async alone(): Promise<{ samples: Sample[]; processes: Pulse[] }> {
    const processes = [await this.taking.take('api')];
    return { samples: [await this.keeping.sampleOf(processes)], processes };
  }
}

function figureViewsOf(figures: Figures, samples: readonly Sample[]): FigureView[] {
  return FIGURE_NAMES.map((name) => ({
    name,
    value: rounded(figures[name]),
    level: levelOf(name, figures[name]),
    attentionFrom: THRESHOLDS[name]?.attention ?? null,
    history: samples.map((sample) => rounded(sample.figures[name] ?? null)),
  }));
}

function processViewOf(pulse: Pulse): ProcessView {
  const { id, role, host, pid, version, startedAt, at, coversMs, requests, pool } = pulse;
  return {
    id,
    role,
    host,
    pid,
    version,
    startedAt: new Date(startedAt).toISOString(),
    seenAt: new Date(at).toISOString(),
    requestsPerSecond: rounded((requests * 1_000) / coversMs),
    cpuShare: rounded(pulse.cpuShare),
    memoryBytes: pulse.memoryBytes,
    eventLoopLagMs: rounded(pulse.eventLoopLagMs),
    poolBusy: pool.busy,
    poolSize: pool.size,
    poolWaiting: pool.waiting,
  };
}

function rounded(value: number): number;
function rounded(value: number | null): number | null;
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1_000) / 1_000;
}
