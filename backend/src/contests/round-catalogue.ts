import { Injectable } from '@nestjs/common';
import type { Difficulty } from '../domain/difficulty.js';
import type { Blueprint } from '../domain/paper.js';
import type { RuleSet } from '../domain/rules.js';
import { type Phase, phaseAt, type Schedule } from '../domain/schedule.js';
import { RoundPoolRepository } from './round-pool.repository.js';
import { RoundRepository } from './round.repository.js';
import { ShortMemory } from './short-memory.js';

/** A round with the rules it runs by, as everything that happens in it needs them. */
export interface CatalogueRound {
  readonly id: string;
  readonly contestId: string;
  readonly contestName: string;
  readonly timeZone: string;
  readonly number: number;
  readonly name: string;
  readonly schedule: Schedule;
  readonly releasedAt: number | null;
  readonly resultPublishedAt: number | null;
  readonly rules: RuleSet;
  readonly ruleSetId: string;
  readonly ruleSetVersion: number;
  readonly blueprint: Blueprint;
  /** Secret until the round has closed. */
  readonly lotSeed: string | null;
  readonly lotCommitment: string | null;
}

/** A question of a released round, with its key: never sent to a contestant before publication. */
export interface PoolEntry {
  readonly ordinal: number;
  readonly questionId: string;
  readonly questionVersionId: string;
  readonly code: string;
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly stem: string;
  readonly options: readonly string[];
  /** Index of the correct option, from 0. */
  readonly correct: number;
  readonly explanation: string | null;
  readonly source: string | null;
}

const ROUND_LIFETIME_MS = 1_000;

/** The phase at an instant; a round that was not released is never open. */
export function phaseOf(round: Pick<CatalogueRound, 'schedule' | 'releasedAt'>, now: number): Phase {
  const phase = phaseAt(round.schedule, now);
  return phase === 'open' && round.releasedAt === null ? 'upcoming' : phase;
}

/**
 * Rounds and their frozen questions, from the memory of the process: for the hot path. A round is at most a second
 * old; its pool never changes once it was released. What must hold to the millisecond (a deadline, a window), the
 * statement that writes checks against the row.
 */
@Injectable()
export class RoundCatalogue {
  private readonly rounds = new ShortMemory<CatalogueRound | null>(ROUND_LIFETIME_MS, (id) => this.repository.byId(id));
  private readonly byContest = new ShortMemory<readonly CatalogueRound[]>(ROUND_LIFETIME_MS, (contestId) =>
    this.repository.ofContest(contestId),
  );
  private readonly pools = new Map<
    string,
    { readonly lotCommitment: string; readonly entries: readonly PoolEntry[] }
  >();

  constructor(
    private readonly repository: RoundRepository,
    private readonly poolRepository: RoundPoolRepository,
  ) {}

  round(id: string): Promise<CatalogueRound | null> {
    return this.rounds.get(id);
  }

  /** The rounds of a contest by number. */
  roundsOf(contestId: string): Promise<readonly CatalogueRound[]> {
    return this.byContest.get(contestId);
  }

  /** The frozen questions by ordinal; none while the round is not released. */
  async pool(roundId: string): Promise<readonly PoolEntry[]> {
    const { lotCommitment } = (await this.round(roundId)) ?? { lotCommitment: null };
    if (lotCommitment === null) return [];
    const known = this.pools.get(roundId);
    // A release that was taken back and given again has another commitment, and maybe other questions.
    if (known?.lotCommitment === lotCommitment) return known.entries;
    const entries = await this.poolRepository.frozen(roundId);
    this.pools.set(roundId, { lotCommitment, entries });
    return entries;
  }

  /** The next caller in this process reads the round anew; other processes follow within a second. */
  forget(roundId: string): void {
    this.rounds.forget(roundId);
    this.byContest.forget();
    this.pools.delete(roundId);
  }
}
