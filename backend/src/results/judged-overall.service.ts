import { Injectable } from '@nestjs/common';
import { Contestants } from '../accounts/contestants.service.js';
import { CurrentContest } from '../contests/current-contest.js';
import { RoundCatalogue } from '../contests/round-catalogue.js';
import { currentContext } from '../platform/http/request-context.js';
import { DueComputations } from './due-computations.repository.js';
import type { JudgedOverallView } from './judged-overall.dto.js';
import { signedStateOf, summaryOf, tieViewOf, unawardedPrizes } from './result-views.js';
import { ResultRows } from './result-rows.repository.js';
import { Results } from './results.repository.js';

/** The overall standing of the current contest, as the jury sees it. */
@Injectable()
export class JudgedOverall {
  constructor(
    private readonly contest: CurrentContest,
    private readonly catalogue: RoundCatalogue,
    private readonly contestants: Contestants,
    private readonly results: Results,
    private readonly rows: ResultRows,
    private readonly due: DueComputations,
  ) {}

  async view(): Promise<JudgedOverallView> {
    const contest = await this.contest.required();
    const versions = await this.results.versions({ contestId: contest.id, roundId: null });
    const [latest = null] = versions;
    const published = await this.results.publishedVersions(contest.id);
    const rounds = await this.catalogue.roundsOf(contest.id);
    const prizes = rounds.at(-1)?.rules.overallPrizes ?? [];
    const ties = latest?.unresolvedTies ?? [];
    const people = await this.contestants.byIds(ties.flatMap(({ contestantIds }) => contestantIds));
    const nameOf = (id: string) => people.get(id)?.fullName ?? '';
    const awarded = latest ? await this.rows.awarded(latest.id) : new Map<string, number>();
    return {
      contestId: contest.id,
      contestName: contest.name,
      state: signedStateOf(latest),
      computable: rounds.some(({ id }) => published.has(id)),
      recomputing: await this.due.isDue({ contestId: contest.id, roundId: null }),
      rounds: rounds.map(({ id, number, name }) => ({
        ...{ roundId: id, number, name },
        publishedVersion: published.get(id)?.version ?? null,
      })),
      result: latest && summaryOf(latest),
      versions: versions.map(summaryOf),
      unresolvedTies: ties.map((tie) => tieViewOf(tie, { prizes, nameOf, locale: currentContext().locale })),
      unawardedPrizes: latest ? unawardedPrizes(prizes, awarded, ties) : [],
    };
  }
}
