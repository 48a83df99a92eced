import { Injectable } from '@nestjs/common';
import { type CatalogueRound, type PoolEntry, RoundCatalogue } from '../contests/round-catalogue.js';
import type { AnswerKey } from '../domain/grading.js';
import { QuestionRulings } from './question-rulings.repository.js';
import { type NamedResult, Results } from './results.repository.js';
import { ruledKey } from './ruled-key.js';

/** What everybody's own result has in common. */
export interface PublicResult {
  readonly result: NamedResult;
  readonly pool: readonly PoolEntry[];
  /** As it was when the public version was computed; a later ruling shows with the version that it leads to. */
  readonly key: AnswerKey;
}

/**
 * The public results of rounds, from the memory of the process: when they are published everybody asks in the same minute.
 * One is remembered as long as the catalogue remembers its round (a second), and read anew with it.
 */
@Injectable()
export class PublicResults {
  private readonly known = new WeakMap<CatalogueRound, Promise<PublicResult | null>>();

  constructor(
    private readonly catalogue: RoundCatalogue,
    private readonly results: Results,
    private readonly rulings: QuestionRulings,
  ) {}

  /** Null while no version is public. */
  of(round: CatalogueRound): Promise<PublicResult | null> {
    const known = this.known.get(round);
    if (known) return known;
    const read = this.read(round);
    this.known.set(round, read);
    read.catch(() => this.known.delete(round));
    return read;
  }

  private async read(round: CatalogueRound): Promise<PublicResult | null> {
    if (round.resultPublishedAt === null) return null;
    const versions = await this.results.versions({ contestId: round.contestId, roundId: round.id });
    const result = versions.find(({ publishedAt }) => publishedAt !== null);
    if (!result) return null;
    const pool = await this.catalogue.pool(round.id);
    return { result, pool, key: ruledKey(pool, await this.rulings.ofRound(round.id, result.createdAt)) };
  }
}
