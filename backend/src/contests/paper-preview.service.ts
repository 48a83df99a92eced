import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { drawPaper, feasibilityOf, type PaperQuestion } from '../domain/paper.js';
import type { Random } from '../domain/shuffling.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { TopicRepository } from '../question-bank/topic.repository.js';
import type { PaperPreviewView, PreviewQuestionView } from './blueprint.dto.js';
import { BlueprintInfeasible } from './contest.errors.js';
import type { PoolEntry } from './round-catalogue.js';
import { drawable } from './round-pool.repository.js';
import { RoundReadiness } from './round-readiness.service.js';
import { RoundRepository } from './round.repository.js';

const LETTERS = ['A', 'B', 'C', 'D'];
const SEED_DIGITS = 6;

/** Draws a paper to look at, by the very rule that draws those of contestants. */
@Injectable()
export class PaperPreview {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly readiness: RoundReadiness,
    private readonly topics: TopicRepository,
    private readonly secrets: Secrets,
  ) {}

  /** Without a seed, another paper each time. Problem: blueprint-infeasible. */
  async of(roundId: string, wantedSeed: string | null): Promise<PaperPreviewView> {
    const round = await this.rounds.byId(roundId);
    if (!round) throw new NothingHere();
    const { pool } = await this.readiness.of(round);
    const drawables = pool.map(drawable);
    const { feasible, short } = feasibilityOf(round.blueprint, drawables);
    if (!feasible) throw new BlueprintInfeasible({ short });
    const seed = wantedSeed ?? this.secrets.newCode(SEED_DIGITS);
    const paper = drawPaper(drawables, round.blueprint, seededRandom(seed));
    const topicNames = await this.topics.names();
    return { seed, questions: paper.flatMap((question, position) => shown(question, position, pool, topicNames)) };
  }
}

/** The same seed, the same numbers; on every machine. */
export function seededRandom(seed: string): Random {
  const generator = xoroshiro128plus(createHash('sha256').update(seed, 'utf8').digest().readInt32BE(0));
  return (bound) => uniformInt(generator, 0, bound - 1);
}

function shown(
  { ordinal, optionOrder }: PaperQuestion,
  position: number,
  pool: readonly PoolEntry[],
  topicNames: ReadonlyMap<string, string>,
): PreviewQuestionView[] {
  const entry = pool[ordinal];
  if (!entry) return [];
  const { stem, topic, difficulty, options } = entry;
  return [
    {
      position,
      stem,
      options: optionOrder.map((option, place) => ({ choice: LETTERS[place] ?? '?', text: options[option] ?? '' })),
      topicName: topicNames.get(topic) ?? topic,
      difficulty,
    },
  ];
}
