import { Injectable } from '@nestjs/common';
import { CurrentContest } from '../contests/current-contest.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { Clock } from '../platform/clock/clock.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import { type PageQuery, windowOf } from '../platform/http/fields.js';
import type { Look, RankedEntry, StandingPerson } from './board.js';
import { childRuleOf } from './live-boards.service.js';
import { PublicPeople } from './public-people.repository.js';
import { type OpenStanding, StandingSources } from './standing-sources.service.js';
import { standingStateOf } from './standing-visibility.js';
import type { NeighboursView, StandingRow, StandingsQuery, StandingState, StandingsView } from './standings.dto.js';

const NEIGHBOURS = 3;
const NONE = { offset: 0, limit: 0 };
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
    const names = query.q === undefined ? null : await this.idsNamed(round, query.q);
    const { offset, limit } = windowOf(query);
    const find = me === null ? [] : [me];
    const look = names ? { slice: NONE, find: [...new Set([...names, ...find])] } : { slice: { offset, limit }, find };
    const standing = await this.openStanding(round, look);
    if (typeof standing === 'string') return nothingToSee(standing, roundId, query);
    return viewOf(names ? foundOf(standing, names, { offset, limit }) : standing, { roundId, query, me });
  }

  async overall(query: PageQuery, me: string | null): Promise<StandingsView> {
    const contest = await this.contest.find();
    if (!contest || contest.overallPublishedAt === null) return nothingToSee('hidden', null, query);
    const { offset, limit } = windowOf(query);
    const look = { slice: { offset, limit }, find: me === null ? [] : [me] };
    const standing = await this.sources.overall(contest.id, look);
    return standing ? viewOf(standing, { roundId: null, query, me }) : nothingToSee('hidden', null, query);
  }

  /** The contestant's own place with the neighbours. */
  async around(roundId: string, me: string): Promise<NeighboursView> {
    const look = { slice: { around: me, reach: NEIGHBOURS }, find: [] };
    const standing = await this.openStanding(await this.required(roundId), look);
    if (typeof standing === 'string') return { state: standing, rows: [], me: null };
    const rows = standing.page.entries.map((entry) => rowOf(entry, me));
    return { state: standing.state, rows, me: rows.find(({ isMe }) => isMe) ?? null };
  }

  private async required(roundId: string): Promise<CatalogueRound> {
    const round = await this.catalogue.round(roundId);
    if (!round) throw new NothingHere();
    return round;
  }

  private async openStanding(round: CatalogueRound, look: Look): Promise<OpenStanding | StandingState> {
    const state = standingStateOf(round, this.clock.nowMs());
    if (state === 'hidden') return state;
    return this.sources.ofRound(round.id, state, look);
  }

  /** Nobody is looked for while the standing is hidden. */
  private async idsNamed(round: CatalogueRound, text: string): Promise<string[]> {
    if (standingStateOf(round, this.clock.nowMs()) === 'hidden') return [];
    return this.people.entrantsNamed(round.id, text, childRuleOf(round), MOST_FOUND);
  }
}

/** The standing with those who were looked for by name as its page, and `found` with whom else was asked for. */
function foundOf(
  standing: OpenStanding,
  names: readonly string[],
  { offset, limit }: { offset: number; limit: number },
): OpenStanding {
  const wanted = new Set(names);
  const entries = standing.found.filter(({ id }) => wanted.has(id));
  return { ...standing, page: { total: entries.length, entries: entries.slice(offset, offset + limit) } };
}

function nothingToSee(state: StandingState, roundId: string | null, query: PageQuery): StandingsView {
  const { page, size } = windowOf(query);
  const nothing = { resultVersion: null, publishedAt: null, actualCount: null, me: null };
  return { state, roundId, total: 0, page, size, rows: [], ...nothing };
}

function viewOf(
  { state, resultVersion, publishedAt, actualCount, page: read, found }: OpenStanding,
  { roundId, query, me }: { roundId: string | null; query: PageQuery; me: string | null },
): StandingsView {
  const { page, size } = windowOf(query);
  const own = found.find(({ id }) => id === me);
  return {
    state,
    roundId,
    resultVersion,
    publishedAt: instantOf(publishedAt),
    total: read.total,
    page,
    size,
    rows: read.entries.map((entry) => rowOf(entry, me)),
    me: own ? rowOf(own, me) : null,
    actualCount,
  };
}

/** A stored entry as people read it. */
export function rowOf({ id, rank, row }: RankedEntry<StandingPerson>, me: string | null): StandingRow {
  return { rank, ...row, submittedAt: instantOf(row.submittedAt), isMe: id === me };
}

const instantOf = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
