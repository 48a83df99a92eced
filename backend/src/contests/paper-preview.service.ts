import { Injectable } from '@nestjs/common';
import { drawPaper, feasibilityOf, type PaperQuestion } from '../domain/paper.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { TopicRepository } from '../question-bank/topic.repository.js';
import type { PaperPreviewsQuery, PaperPreviewsView, PaperPreviewView, PreviewQuestionView } from './blueprint.dto.js';
import { BlueprintInfeasible } from './contest.errors.js';
import type { PoolEntry } from './round-catalogue.js';
import { drawable } from './round-pool.repository.js';
import { RoundReadiness } from './round-readiness.service.js';
import { RoundRepository } from './round.repository.js';
import { seededRandom } from './seeded-random.js';

const LETTERS = ['A', 'B', 'C', 'D'];
const SEED_DIGITS = 6;
const PAPERS = 3;

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
    const draw = await this.drawing(roundId);
    return draw(wantedSeed ?? this.secrets.newCode(SEED_DIGITS));
  }

  /** Several papers, and which questions come again on them. Problem: blueprint-infeasible. */
  async several(roundId: string, { seeds, count = PAPERS }: PaperPreviewsQuery): Promise<PaperPreviewsView> {
    const draw = await this.drawing(roundId);
    const wanted = seeds?.split(',') ?? Array.from({ length: count }, () => this.secrets.newCode(SEED_DIGITS));
    return compared(wanted.map(draw));
  }

  private async drawing(roundId: string): Promise<(seed: string) => PaperPreviewView> {
    const round = await this.rounds.byId(roundId);
    if (!round) throw new NothingHere();
    const { pool } = await this.readiness.of(round);
    const drawables = pool.map(drawable);
    const { feasible, short } = feasibilityOf(round.blueprint, drawables);
    if (!feasible) throw new BlueprintInfeasible({ short });
    const topicNames = await this.topics.names();
    return (seed) => {
      const paper = drawPaper(drawables, round.blueprint, seededRandom(seed));
      return { seed, questions: paper.flatMap((question, position) => shown(question, position, pool, topicNames)) };
    };
  }
}

function compared(papers: readonly PaperPreviewView[]): PaperPreviewsView {
  const places = new Map<string, number[]>();
  papers.forEach(({ questions }, place) => {
    for (const { code } of questions) places.set(code, [...(places.get(code) ?? []), place]);
  });
  const pairs = (papers.length * (papers.length - 1)) / 2;
  const shared = [...places.values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  return {
    papers: papers.map(({ seed, questions }, place) => ({
      seed,
      questions: questions.map((question) => ({
        ...question,
        alsoIn: (places.get(question.code) ?? []).filter((other) => other !== place),
      })),
    })),
    differentQuestions: places.size,
    meanShared: pairs === 0 ? 0 : shared / pairs,
  };
}

function shown(
  { ordinal, optionOrder }: PaperQuestion,
  position: number,
  pool: readonly PoolEntry[],
  topicNames: ReadonlyMap<string, string>,
): PreviewQuestionView[] {
  const entry = pool[ordinal];
  if (!entry) return [];
  const { code, stem, topic, difficulty, options } = entry;
  return [
    {
      position,
      code,
      stem,
      options: optionOrder.map((option, place) => ({ choice: LETTERS[place] ?? '?', text: options[option] ?? '' })),
      topicName: topicNames.get(topic) ?? topic,
      difficulty,
    },
  ];
}
