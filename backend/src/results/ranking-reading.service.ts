import { Injectable } from '@nestjs/common';
import { CurrentContest } from '../contests/current-contest.js';
import { RoundCatalogue } from '../contests/round-catalogue.js';
import type { Prize } from '../domain/rules.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { windowOf } from '../platform/http/fields.js';
import { currentContext } from '../platform/http/request-context.js';
import { rankingRowOf } from './ranking-row.js';
import type { RankingPage, RankingQuery, RankingRow } from './ranking.dto.js';
import { RankedPeople } from './ranked-people.repository.js';
import { type NamedResult, type ResultSubject, Results } from './results.repository.js';

/** A result with what is needed to show or export its rows. */
export interface ReadableResult {
  readonly result: NamedResult;
  readonly prizes: readonly Prize[];
}

/** The ranked lists as the jury reads them. */
@Injectable()
export class RankingReading {
  constructor(
    private readonly catalogue: RoundCatalogue,
    private readonly contest: CurrentContest,
    private readonly results: Results,
    private readonly people: RankedPeople,
  ) {}

  async ofRound(roundId: string, query: RankingQuery): Promise<RankingPage> {
    return this.page(await this.readable(roundId, query.version), query);
  }

  async overall(query: RankingQuery): Promise<RankingPage> {
    return this.page(await this.readable(null, query.version), query);
  }

  /** A version of a round's result (of the overall one where `roundId` is null), the latest unless told. Problem: nothing-here. */
  async readable(roundId: string | null, version: number | undefined): Promise<ReadableResult> {
    const { subject, prizes } = roundId === null ? await this.overallSubject() : await this.roundSubject(roundId);
    const found = version === undefined ? this.results.latest(subject) : this.results.ofVersion(subject, version);
    const result = await found;
    if (!result) throw new NothingHere();
    return { result, prizes };
  }

  /** One contestant's row, or null where that version does not rank the person. */
  async row({ result, prizes }: ReadableResult, contestantId: string): Promise<RankingRow | null> {
    const person = await this.people.one(result.id, contestantId);
    return person && rankingRowOf(person, prizes, currentContext().locale);
  }

  private async page({ result, prizes }: ReadableResult, query: RankingQuery): Promise<RankingPage> {
    const { page, size, offset, limit } = windowOf(query);
    const filter = { text: query.q ?? null, prizesOnly: query.prizes ?? false };
    const { total, rows } = await this.people.page(result.id, filter, { offset, limit });
    const { locale } = currentContext();
    return {
      version: result.version,
      total,
      page,
      size,
      rows: rows.map((person) => rankingRowOf(person, prizes, locale)),
    };
  }

  private async roundSubject(roundId: string): Promise<{ subject: ResultSubject; prizes: readonly Prize[] }> {
    const round = await this.catalogue.round(roundId);
    if (!round) throw new NothingHere();
    return { subject: { contestId: round.contestId, roundId }, prizes: round.rules.prizes };
  }

  private async overallSubject(): Promise<{ subject: ResultSubject; prizes: readonly Prize[] }> {
    const { id: contestId } = await this.contest.required();
    const rounds = await this.catalogue.roundsOf(contestId);
    return { subject: { contestId, roundId: null }, prizes: rounds.at(-1)?.rules.overallPrizes ?? [] };
  }
}
