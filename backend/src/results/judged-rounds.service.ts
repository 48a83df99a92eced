import { Injectable } from '@nestjs/common';
import { BarredRoster } from '../accounts/barred-roster.service.js';
import { Contestants } from '../accounts/contestants.service.js';
import { CurrentContest } from '../contests/current-contest.js';
import { type CatalogueRound, phaseOf, RoundCatalogue } from '../contests/round-catalogue.js';
import { Clock } from '../platform/clock/clock.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { currentContext } from '../platform/http/request-context.js';
import { DueComputations } from './due-computations.repository.js';
import { Exclusions, type NamedDisqualification } from './exclusions.repository.js';
import { JurySignals } from './jury-signals.service.js';
import type { BarredContestantView, DisqualifiedView, JudgedRoundView, JudgingRow } from './judging.dto.js';
import type { JudgingState } from './result-summary.dto.js';
import { PredictionBins } from './prediction-bins.repository.js';
import { signedStateOf, summaryOf, tieViewOf, unawardedPrizes } from './result-views.js';
import { ResultRows } from './result-rows.repository.js';
import { type NamedResult, Results } from './results.repository.js';

/** The rounds as the jury sees them. */
@Injectable()
export class JudgedRounds {
  constructor(
    private readonly contest: CurrentContest,
    private readonly catalogue: RoundCatalogue,
    private readonly contestants: Contestants,
    private readonly roster: BarredRoster,
    private readonly results: Results,
    private readonly rows: ResultRows,
    private readonly bins: PredictionBins,
    private readonly signals: JurySignals,
    private readonly exclusions: Exclusions,
    private readonly due: DueComputations,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<JudgingRow[]> {
    const contest = await this.contest.required();
    const latest = await this.results.latestOfRounds(contest.id);
    const published = await this.results.publishedVersions(contest.id);
    const rounds = await this.catalogue.roundsOf(contest.id);
    return rounds.map((round) => {
      const result = latest.get(round.id) ?? null;
      return {
        roundId: round.id,
        number: round.number,
        name: round.name,
        closesAt: new Date(round.schedule.closesAt).toISOString(),
        phase: phaseOf(round, this.clock.nowMs()),
        state: this.stateOf(round, result),
        version: result?.version ?? null,
        publishedVersion: published.get(round.id)?.version ?? null,
        actualCount: result?.actualCount ?? null,
        participants: result?.participantCount ?? null,
      };
    });
  }

  async view(roundId: string): Promise<JudgedRoundView> {
    const round = await this.catalogue.round(roundId);
    if (!round) throw new NothingHere();
    const versions = await this.results.versions({ contestId: round.contestId, roundId });
    const [latest = null] = versions;
    return {
      ...this.headOf(round, latest),
      recomputing: await this.due.isDue({ contestId: round.contestId, roundId }),
      result: latest && summaryOf(latest),
      versions: versions.map(summaryOf),
      ...(await this.aboutResult(round, latest)),
      signals: await this.signals.of(round),
      disqualified: (await this.exclusions.standing(roundId)).map(disqualifiedView),
      barred: await this.barredEntrants(roundId),
      withdrawnCount: await this.exclusions.withdrawnEntrantCount(roundId),
    };
  }

  private headOf(round: CatalogueRound, latest: NamedResult | null) {
    const { id: roundId, contestId, contestName, number, name, schedule, lotSeed, lotCommitment, releasedAt } = round;
    const isClosed = phaseOf(round, this.clock.nowMs()) === 'closed';
    return {
      ...{ roundId, contestId, contestName, number, name, lotCommitment },
      opensAt: new Date(schedule.opensAt).toISOString(),
      closesAt: new Date(schedule.closesAt).toISOString(),
      phase: phaseOf(round, this.clock.nowMs()),
      state: this.stateOf(round, latest),
      predictionTarget: round.rules.predictionTarget,
      closable: isClosed && releasedAt !== null,
      // Whoever knew the seed before the end could try out which account draws low.
      lotSeed: isClosed ? lotSeed : null,
    };
  }

  private stateOf(round: CatalogueRound, latest: NamedResult | null): JudgingState {
    return phaseOf(round, this.clock.nowMs()) === 'closed' ? signedStateOf(latest) : 'open';
  }

  private async aboutResult({ rules: { prizes } }: CatalogueRound, latest: NamedResult | null) {
    if (!latest) return { predictionHistogram: [], unresolvedTies: [], unawardedPrizes: [] };
    const ties = latest.unresolvedTies;
    const people = await this.contestants.byIds(ties.flatMap(({ contestantIds }) => contestantIds));
    const nameOf = (id: string) => people.get(id)?.fullName ?? '';
    const { locale } = currentContext();
    return {
      predictionHistogram: await this.bins.ofResult(latest.id),
      unresolvedTies: ties.map((tie) => tieViewOf(tie, { prizes, nameOf, locale })),
      unawardedPrizes: unawardedPrizes(prizes, await this.rows.awarded(latest.id), ties),
    };
  }

  private async barredEntrants(roundId: string): Promise<BarredContestantView[]> {
    const matches = await this.roster.matchesAmong(null);
    const barred = [...matches].filter(([, { kind }]) => kind === 'barred');
    const entrants = await this.exclusions.entrantsAmong(
      roundId,
      barred.map(([id]) => id),
    );
    const people = await this.contestants.byIds([...entrants]);
    return barred
      .filter(([id]) => entrants.has(id))
      .map(([id, { body }]) => ({ contestantId: id, name: people.get(id)?.fullName ?? '', body }));
  }
}

function disqualifiedView({ contestantId, name, reason, createdAt, byName }: NamedDisqualification): DisqualifiedView {
  return { contestantId, name, reason, at: createdAt.toISOString(), byName };
}
