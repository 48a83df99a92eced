import { Injectable } from '@nestjs/common';
import type { Blueprint } from '../domain/paper.js';
import { expectedOnPaper, likenessOfPapers, type PaperLikeness } from '../domain/paper-repeats.js';
import { suits } from '../domain/paper-matching.js';
import type { PaperLikenessView, RoundRepeatsView } from './blueprint.dto.js';
import type { PoolEntry } from './round-catalogue.js';
import { drawable, RoundPoolRepository } from './round-pool.repository.js';
import { seededRandom } from './seeded-random.js';

/** The round for which questions are looked at: those of earlier rounds may come again in it. */
export interface PlannedRound {
  readonly contestId: string;
  /** Null: after all rounds that are released. */
  readonly number: number | null;
}

/** How often questions come again: between two contestants of a round, and between the rounds of a contest. */
@Injectable()
export class RoundRepeats {
  constructor(private readonly pools: RoundPoolRepository) {}

  /** Null where the pool cannot serve the blueprint. The same pool gives the same figures. */
  likeness(blueprint: Blueprint, pool: readonly PoolEntry[]): PaperLikeness | null {
    return likenessOfPapers(blueprint, pool.map(drawable), trialRandom());
  }

  /** Null where the pool cannot serve the blueprint. */
  async earlier(
    blueprint: Blueprint,
    pool: readonly PoolEntry[],
    round: PlannedRound,
  ): Promise<RoundRepeatsView | null> {
    const inPlay = pool.filter((entry) => blueprint.rows.some((row) => suits(drawable(entry), row)));
    const rounds = await this.pools.earlierUses(
      round,
      inPlay.map(({ questionId }) => questionId),
    );
    const repeated = new Set(rounds.flatMap(({ questionIds }) => questionIds));
    const ordinals = new Set(pool.filter(({ questionId }) => repeated.has(questionId)).map(({ ordinal }) => ordinal));
    const isRepeated = ({ ordinal }: { ordinal: number }) => ordinals.has(ordinal);
    const expectedPerPaper = expectedOnPaper(blueprint, pool.map(drawable), isRepeated, trialRandom());
    if (expectedPerPaper === null) return null;
    return {
      poolCount: inPlay.length,
      repeatedCount: repeated.size,
      expectedPerPaper,
      rounds: rounds.map(({ roundId, name, questionIds }) => ({ roundId, name, questionCount: questionIds.length })),
    };
  }
}

export const likenessView = (likeness: PaperLikeness | null): PaperLikenessView | null => {
  if (likeness === null) return null;
  const { expectedShared, share, anyShared, allShared, exact } = likeness;
  return { expectedShared, share, anyShared, allShared, exact };
};

const trialRandom = () => seededRandom('papers drawn for trial');
