import { Injectable } from '@nestjs/common';
import { CurrentContest } from '../contests/current-contest.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { Clock } from '../platform/clock/clock.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { type PageQuery, windowOf } from '../platform/http/fields.js';
import type { BoardPage, RankedEntry, StandingPerson } from './board.js';
import { childRuleOf } from './live-boards.service.js';
import { PublicPeople } from './public-people.repository.js';
import { type OpenStanding, StandingSources } from './standing-sources.service.js';
import { standingStateOf } from './standing-visibility.js';
import type { NeighboursView, StandingRow, StandingsQuery, StandingState, StandingsView } from './standings.dto.js';

const NEIGHBOURS = 3;
const MOST_FOUND = 100;

/** The leaderboards as everybody may see them. While a standing is hidden nothing is even looked at. */
@Injectable()
export class StandingReading {
  constructor(
    private readonly catalogue: RoundCatalogue,
    private readonly contest: CurrentContest,
    private readonly sources: StandingSources,
    private readonly people: PublicPeople,
    private readonly clock: Clock,
  ) {}

  async ofRound(roundId: string, query: StandingsQuery, me: string | null): Promise<StandingsView> {
    const round = await this.required(roundId);
    const standing = await this.openStanding(round);
    if (typeof standing === 'string') return nothingToSee(standing, roundId, query);
    if (query.q !== undefined) return this.found(round, standing, { ...query, q: query.q }, me);
    return this.view(standing, roundId, query, me);
  }

  async overall(query: PageQuery, me: string | null): Promise<StandingsView> {
    const contest = await this.contest.find();
    if (!contest || contest.overallPublishedAt === null) return nothingToSee('hidden', null, query);
    const standing = await this.sources.overall(contest.id);
    return standing ? this.view(standing, null, query, me) : nothingToSee('hidden', null, query);
  }

  /** The contestant's own place with the neighbours. */
  async around(roundId: string, me: string): Promise<NeighboursView> {
    const standing = await this.openStanding(await this.required(roundId));
    if (typeof standing === 'string') return { state: standing, rows: [], me: null };
    const page = await standing.around(me, NEIGHBOURS);
    const rows = (page?.entries ?? []).map((entry) => rowOf(entry, me));
    return { state: standing.state, rows, me: rows.find(({ isMe }) => isMe) ?? null };
  }

  private async required(roundId: string): Promise<CatalogueRound> {
    const round = await this.catalogue.round(roundId);
    if (!round) throw new NothingHere();
    return round;
  }

  private async openStanding(round: CatalogueRound): Promise<OpenStanding | StandingState> {
    const state = standingStateOf(round, this.clock.nowMs());
    if (state === 'hidden') return state;
    return this.sources.ofRound(round.id, state);
  }

  private async view(standing: OpenStanding, roundId: string | null, query: PageQuery, me: string | null) {
    const { offset, limit, page, size } = windowOf(query);
    const [read, mine] = await Promise.all([standing.page(offset, limit), me === null ? [] : standing.find([me])]);
    return viewOf(standing, { roundId, page, size, me }, read, mine);
  }

  private async found(
    round: CatalogueRound,
    standing: OpenStanding,
    query: PageQuery & { q: string },
    me: string | null,
  ): Promise<StandingsView> {
    const { page, size, offset, limit } = windowOf(query);
    const ids = await this.people.entrantsNamed(round.id, query.q, childRuleOf(round), MOST_FOUND);
    const [entries, mine] = await Promise.all([standing.find(ids), me === null ? [] : standing.find([me])]);
    const read = { total: entries.length, entries: entries.slice(offset, offset + limit) };
    return viewOf(standing, { roundId: round.id, page, size, me }, read, mine);
  }
}

function nothingToSee(state: StandingState, roundId: string | null, query: PageQuery): StandingsView {
  const { page, size } = windowOf(query);
  const nothing = { resultVersion: null, publishedAt: null, actualCount: null, me: null };
  return { state, roundId, total: 0, page, size, rows: [], ...nothing };
}

function viewOf(
  { state, resultVersion, publishedAt, actualCount }: OpenStanding,
  { roundId, page, size, me }: { roundId: string | null; page: number; size: number; me: string | null },
  { total, entries }: BoardPage<StandingPerson>,
  mine: readonly RankedEntry<StandingPerson>[],
): StandingsView {
  const [own] = mine;
  return {
    state,
    roundId,
    resultVersion,
    publishedAt: instantOf(publishedAt),
    total,
    page,
    size,
    rows: entries.map((entry) => rowOf(entry, me)),
    me: own ? rowOf(own, me) : null,
    actualCount,
  };
}

/** A stored entry as people read it. */
export function rowOf({ id, rank, row }: RankedEntry<StandingPerson>, me: string | null): StandingRow {
  return { rank, ...row, submittedAt: instantOf(row.submittedAt), isMe: id === me };
}

const instantOf = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
