import { CpuMeter } from './meter.js';
import type { Server } from '../load/server.js';
import { median, rounded, spreadOf } from './percentiles.js';
import type { Bench, Outcome } from './scenario.js';
import { type Exchange, Wire, type WireTotals } from './wire.js';

/** One side of a comparison: a server and the requests to make of it. */
export interface Side {
  readonly url: string;
  readonly servers: readonly Server[];
  /** The next request of a connection, or null where nothing is left to do. */
  readonly next: (connection: number) => Exchange | null;
}

/** Alternates short slices of the product and of the bare server under the same generator; medians of the slices. */
export async function compare(bench: Bench, product: Side, bare: Side | null): Promise<Outcome['figures']> {
  const { rounds, warmUpMs, connections } = bench.sizes.micro;
  const sides = [product, ...(bare ? [bare] : [])];
  const runs = await Promise.all(sides.map((side) => Run.of(bench, side, connections)));
  for (const run of runs) await run.warmUp(warmUpMs * bench.pace());
  const sliceMs = bench.sizes.micro.sliceMs * bench.pace();
  for (let round = 0; round < rounds; round += 1) {
    // Now one first, now the other: what drifts in the machine hits both.
    for (const run of round % 2 === 0 ? runs : runs.toReversed()) await run.slice(sliceMs);
  }
  for (const run of runs) run.close();
  const [own, other] = runs;
  if (!own) throw new Error('There is nothing to compare.');
  return { ...own.figures(), ...(other ? own.against(other) : { ratioToBare: null }) };
}

class Run {
  private readonly slices: WireTotals[] = [];
  private readonly warming: WireTotals[] = [];

  private constructor(
    private readonly wire: Wire,
    private readonly next: Side['next'],
    private readonly meter: CpuMeter,
  ) {}

  static async of({ product }: Bench, { url, servers, next }: Side, connections: number): Promise<Run> {
    return new Run(await Wire.to(url, connections), next, new CpuMeter(product, servers));
  }

  async warmUp(durationMs: number): Promise<void> {
    this.warming.push(await this.wire.run(durationMs, this.next));
  }

  async slice(durationMs: number): Promise<void> {
    this.meter.start();
    this.slices.push(await this.wire.run(durationMs, this.next));
    this.meter.stop();
  }

  close(): void {
    this.wire.close();
  }

  figures() {
    const requests = this.requests();
    return {
      requests,
      errors: [...this.warming, ...this.slices].reduce((sum, { errors }) => sum + errors, 0),
      perSecond: rounded(this.perSecond(), 1),
      ...spreadOf(this.slices.flatMap(({ durationsMs }) => durationsMs)),
      cpuPerRequest: this.meter.per(requests),
    };
  }

  against(bare: Run) {
    const cpuRatio = bare.meter.servingMs(bare.requests()) / this.meter.servingMs(this.requests());
    return {
      ratioToBare: orNull(this.perSecond() / bare.perSecond()),
      barePerSecond: rounded(bare.perSecond(), 1),
      ...(Number.isFinite(cpuRatio) && { cpuRatioToBare: rounded(cpuRatio, 3) }),
      ...(bare.errors() > 0 && { notes: { bareErrors: bare.errors() } }),
    };
  }

  private requests(): number {
    return this.slices.reduce((sum, { requests }) => sum + requests, 0);
  }

  private errors(): number {
    return [...this.warming, ...this.slices].reduce((sum, { errors }) => sum + errors, 0);
  }

  /** Of the slices that had something to do. */
  private perSecond(): number {
    const busy = this.slices.filter(({ requests }) => requests > 0);
    return median(busy.map(({ requests, elapsedMs }) => (requests * 1000) / elapsedMs));
  }
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? rounded(value, 3) : null);
