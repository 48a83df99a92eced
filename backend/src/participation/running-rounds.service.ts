import { Injectable } from '@nestjs/common';
import { type CatalogueRound, phaseOf, RoundCatalogue } from '../contests/round-catalogue.js';
import { spokenInstant } from '../platform/clock/zoned-time.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { RoundClosed, RoundNotReleased, RoundNotYetOpen } from './participation.errors.js';
import { paperSourceOf, type RoundPaperSource } from './round-paper-source.js';

/** A round as its attempts need it. */
export interface RunningRound {
  readonly round: CatalogueRound;
  readonly source: RoundPaperSource;
}

/** The rounds and questions of attempts, from memory. Ask before a transaction begins: inside one nobody may wait for a second connection. */
@Injectable()
export class RunningRounds {
  constructor(private readonly catalogue: RoundCatalogue) {}

  /** Problem: nothing-here. */
  async required(roundId: string): Promise<RunningRound> {
    const round = await this.catalogue.round(roundId);
    if (!round) throw new NothingHere();
    return { round, source: paperSourceOf(await this.catalogue.pool(roundId)) };
  }

  async byIds(roundIds: readonly string[]): Promise<Map<string, RunningRound>> {
    const rounds = new Map<string, RunningRound>();
    for (const id of roundIds) rounds.set(id, await this.required(id));
    return rounds;
  }
}

/** Problem: round-not-open, with the sentence that fits. */
export function requireOpen(round: CatalogueRound, now: number): void {
  const phase = phaseOf(round, now);
  if (phase === 'open') return;
  const { opensAt, closesAt } = round.schedule;
  if (phase === 'closed') throw new RoundClosed({ closedAt: spokenInstant(closesAt, round.timeZone) });
  if (now >= opensAt) throw new RoundNotReleased();
  throw new RoundNotYetOpen({ opensAt: spokenInstant(opensAt, round.timeZone) });
}
