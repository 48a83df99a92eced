import { Injectable } from '@nestjs/common';
import { CurrentContest } from '../contests/current-contest.js';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { ShortMemory } from '../contests/short-memory.js';
import { Clock } from '../platform/clock/clock.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import type { BoardName } from './board.js';
import { Leaderboards } from './leaderboards.repository.js';
import { LiveUnits } from './live-units.service.js';
import { type PublishedResult, PublishedStandings } from './published-standings.repository.js';
import { standingStateOf } from './standing-visibility.js';
import type {
  StandingState,
  UnitStandingRow,
  UnitStandingSide,
  UnitStandingsQuery,
  UnitStandingsView,
} from './standings.dto.js';
import { UnitBoards } from './unit-boards.service.js';
import { UnitEntrants } from './unit-entrants.repository.js';
import { unlessAway } from './unless-away.js';

/** More units than a contest has. */
const ALL = 20_000;
const LIVE_LIFETIME_MS = 5_000;

/** The collective standing as everybody may see it. */
@Injectable()
export class UnitStandingReading {
  private readonly live = new ShortMemory<UnitStandingRow[]>(LIVE_LIFETIME_MS, (key) => this.liveRows(key));
  /** While Redis is away, one reading of PostgreSQL serves everybody. */
  private readonly fallback = new ShortMemory<UnitStandingRow[]>(LIVE_LIFETIME_MS, (key) => this.databaseRows(key));

  constructor(
    private readonly catalogue: RoundCatalogue,
    private readonly contest: CurrentContest,
    private readonly leaderboards: Leaderboards,
    private readonly published: PublishedStandings,
    private readonly boards: UnitBoards,
    private readonly entrants: UnitEntrants,
    private readonly liveUnits: LiveUnits,
    private readonly clock: Clock,
  ) {}

  async read({ roundId, side = 'unit' }: UnitStandingsQuery): Promise<UnitStandingsView> {
    return roundId === undefined ? this.ofContest(side) : this.ofRound(roundId, side);
  }

  private async ofRound(roundId: string, side: UnitStandingSide): Promise<UnitStandingsView> {
    const round = await this.catalogue.round(roundId);
    if (!round) throw new NothingHere();
    const state = stateOf(round, this.clock.nowMs());
    if (state === 'hidden') return { state, roundId, side, rows: [] };
    const rows = state === 'live' ? this.live.get(keyOf('round', roundId, side)) : this.rows('round', roundId, side);
    return { state, roundId, side, rows: await rows };
  }

  private async ofContest(side: UnitStandingSide): Promise<UnitStandingsView> {
    const contest = await this.contest.find();
    const rounds = contest ? await this.catalogue.roundsOf(contest.id) : [];
    const isPublished = rounds.some(({ resultPublishedAt }) => resultPublishedAt !== null);
    if (!contest || !isPublished) return { state: 'hidden', roundId: null, side, rows: [] };
    return { state: 'published', roundId: null, side, rows: await this.rows('contest', contest.id, side) };
  }

  private async rows(of: BoardName['of'], id: string, side: UnitStandingSide): Promise<UnitStandingRow[]> {
    const look = { slice: { offset: 0, limit: ALL }, find: [] };
    const seen = await unlessAway(() => this.leaderboards.see<UnitStandingRow>({ of, id, side }, look));
    return seen ? seen.page.entries.map(({ row }) => row) : this.fallback.get(keyOf(of, id, side));
  }

  private async databaseRows(key: string): Promise<UnitStandingRow[]> {
    const { of, id, side } = boardOf(key);
    const belongs = (result: PublishedResult) => (of === 'round' ? result.roundId === id : result.contestId === id);
    const results = (await this.published.all()).filter((result) => result.roundId !== null && belongs(result));
    return this.boards.rowsOf(results, side, await this.entrants.units());
  }

  private async liveRows(key: string): Promise<UnitStandingRow[]> {
    const { id, side } = boardOf(key);
    const round = await this.catalogue.round(id);
    return round ? this.liveUnits.rowsOf(round, side) : [];
  }
}

/** Participation by unit gives away how many take part, so it stays hidden where that is what people predict. */
function stateOf(round: CatalogueRound, now: number): StandingState {
  const state = standingStateOf(round, now);
  return state === 'live' && round.rules.predictionTarget !== 'all-correct' ? 'hidden' : state;
}

const keyOf = (of: BoardName['of'], id: string, side: UnitStandingSide) => `${of} ${id} ${side}`;

function boardOf(key: string): { of: BoardName['of']; id: string; side: UnitStandingSide } {
  const [of, id = '', side] = key.split(' ');
  return { of: of === 'contest' ? 'contest' : 'round', id, side: side === 'commune' ? 'commune' : 'unit' };
}
