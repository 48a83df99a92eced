import { Injectable } from '@nestjs/common';
import { type CatalogueRound, type PoolEntry, RoundCatalogue } from '../contests/round-catalogue.js';
import { type AnswerKey, scoreOf } from '../domain/grading.js';
import { drawingsOf, itemAnalysisOf } from '../domain/item-analysis.js';
import { countAttempt, emptyTally } from '../domain/item-tally.js';
import { unpackPaper } from '../domain/paper.js';
import { questionCountOf } from '../domain/question-count.js';
import { originalAnswers } from '../domain/shown-answers.js';
import { Clock } from '../platform/clock/clock.js';
import type { Result } from '../results/result.entity.js';
import { QuestionRulings } from '../results/question-rulings.repository.js';
import { Results } from '../results/results.repository.js';
import { ruledKey } from '../results/ruled-key.js';
import { ItemAnalyses } from './item-analyses.repository.js';
import { RankedAttempts } from './ranked-attempts.repository.js';

const PROGRESS_EVERY = 20_000;

/** Analyses the questions of a round, by the list and the key of its latest result. */
@Injectable()
export class RoundAnalysing {
  constructor(
    private readonly catalogue: RoundCatalogue,
    private readonly results: Results,
    private readonly rulings: QuestionRulings,
    private readonly attempts: RankedAttempts,
    private readonly analyses: ItemAnalyses,
    private readonly clock: Clock,
  ) {}

  /** Nothing to do where there is no result, or where its analysis is finished. Cut off, it begins anew the next time. */
  async analyse(roundId: string): Promise<void> {
    const round = await this.catalogue.round(roundId);
    const latest = round && (await this.results.latest({ contestId: round.contestId, roundId }));
    if (!latest) return;
    const stored = await this.analyses.ofResult(latest.id);
    if (!stored?.finishedAt) await this.analyseResult(round, latest);
  }

  /** The key that the list of a version was made with. */
  async keyOf(pool: readonly PoolEntry[], result: Pick<Result, 'roundId' | 'createdAt'>): Promise<AnswerKey> {
    return ruledKey(pool, result.roundId ? await this.rulings.ofRound(result.roundId, result.createdAt) : []);
  }

  private async analyseResult({ id: roundId, blueprint }: CatalogueRound, result: Result): Promise<void> {
    const pool = await this.catalogue.pool(roundId);
    const key = await this.keyOf(pool, result);
    const optionCounts = pool.map(({ options }) => options.length);
    const tally = emptyTally(optionCounts, questionCountOf(blueprint));
    await this.analyses.begin(result.id, await this.attempts.count(result.id), this.clock.now());
    let counted = 0;
    for await (const page of this.attempts.pages(result.id)) {
      for (const attempt of page) {
        const paper = unpackPaper(attempt.paper);
        const answers = originalAnswers(paper, attempt.answers);
        // By the key of this version: the attempt's own score may have been regraded since.
        countAttempt(tally, { paper, answers, score: scoreOf(paper, answers, key) });
      }
      counted += page.length;
      if (counted % PROGRESS_EVERY === 0) await this.analyses.progress(result.id, counted);
    }
    const drawings = drawingsOf(
      pool.map(({ ordinal, topic, difficulty, options }) => ({
        ordinal,
        topic,
        difficulty,
        optionCount: options.length,
      })),
      blueprint,
    );
    const questions = key.map((entry, ordinal) => ({ ...entry, drawing: drawings[ordinal] ?? '' }));
    await this.analyses.finish(result.id, itemAnalysisOf(tally, questions), this.clock.now());
  }
}
