import { Injectable } from '@nestjs/common';
import type { BoardName, BoardPage, BoardState, Look, RankedEntry, StandingPerson } from './board.js';
import { BoardMemory } from './board-memory.js';
import { PublishedBoards } from './published-boards.service.js';
import { PublishedStandings } from './published-standings.repository.js';
import { unlessAway } from './unless-away.js';

/** A standing that may be seen, with what was looked for in it, wherever that was read. */
export interface OpenStanding {
  readonly state: 'live' | 'published';
  readonly resultVersion: number | null;
  readonly publishedAt: number | null;
  readonly actualCount: number | null;
  readonly page: BoardPage<StandingPerson>;
  readonly found: readonly RankedEntry<StandingPerson>[];
}

const EMPTY = { total: 0, entries: [] };

/** Where standings are read: the leaderboard, and PostgreSQL while that is missing. */
@Injectable()
export class StandingSources {
  constructor(
    private readonly memory: BoardMemory,
    private readonly published: PublishedStandings,
    private readonly boards: PublishedBoards,
  ) {}

  /** `rebuilding` where a live board is missing: its ranks are nowhere else. */
  async ofRound(
    roundId: string,
    state: 'live' | 'published',
    look: Look,
  ): Promise<OpenStanding | 'rebuilding' | 'hidden'> {
    const board: BoardName = { of: 'round', id: roundId, side: 'people' };
    if (state === 'published') return (await this.publishedOn(board, look)) ?? 'hidden';
    const seen = await unlessAway(() => this.memory.live(board, look));
    if (!seen || seen.state.resultVersion !== null) return 'rebuilding';
    return { ...openOf(seen.state, 'live'), page: seen.page, found: seen.found };
  }

  overall(contestId: string, look: Look): Promise<OpenStanding | null> {
    return this.publishedOn({ of: 'contest', id: contestId, side: 'people' }, look);
  }

  private async publishedOn(board: BoardName, look: Look): Promise<OpenStanding | null> {
    const seen = await unlessAway(() => this.memory.published(board, look));
    if (seen && seen.state.resultVersion !== null) {
      return { ...openOf(seen.state, 'published'), page: seen.page, found: seen.found };
    }
    return this.inDatabase(board, look);
  }

  private async inDatabase(board: BoardName, { slice, find }: Look): Promise<OpenStanding | null> {
    const result = await this.published.current(board);
    if (!result) return null;
    const page =
      'around' in slice
        ? ((await this.boards.around(result, slice.around, slice.reach)) ?? EMPTY)
        : await this.boards.page(result, slice.offset, slice.limit);
    const found = await this.boards.find(result, find);
    return { ...openOf({ ...result, resultVersion: result.version }, 'published'), page, found };
  }
}

function openOf(
  { resultVersion, publishedAt, actualCount }: Pick<BoardState, 'resultVersion' | 'publishedAt' | 'actualCount'>,
  state: OpenStanding['state'],
) {
  return { state, resultVersion, publishedAt, actualCount };
}
