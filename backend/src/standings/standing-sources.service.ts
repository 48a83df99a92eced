import { Injectable } from '@nestjs/common';
import type { BoardName, BoardPage, BoardState, RankedEntry, StandingPerson } from './board.js';
import { Leaderboards } from './leaderboards.repository.js';
import { PublishedBoards } from './published-boards.service.js';
import { type PublishedResult, PublishedStandings } from './published-standings.repository.js';
import { unlessAway } from './unless-away.js';

/** A standing that may be seen, wherever it is read from. */
export interface OpenStanding {
  readonly state: 'live' | 'published';
  readonly resultVersion: number | null;
  readonly publishedAt: number | null;
  readonly actualCount: number | null;
  page(offset: number, limit: number): Promise<BoardPage<StandingPerson>>;
  around(contestantId: string, reach: number): Promise<BoardPage<StandingPerson> | null>;
  /** As many of these as are ranked, the best first. */
  find(contestantIds: readonly string[]): Promise<readonly RankedEntry<StandingPerson>[]>;
}

const EMPTY = { total: 0, entries: [] };

/** Where standings are read: the leaderboard, and PostgreSQL while that is missing. */
@Injectable()
export class StandingSources {
  constructor(
    private readonly leaderboards: Leaderboards,
    private readonly published: PublishedStandings,
    private readonly boards: PublishedBoards,
  ) {}

  /** `rebuilding` where a live board is missing: its ranks are nowhere else. */
  async ofRound(roundId: string, state: 'live' | 'published'): Promise<OpenStanding | 'rebuilding' | 'hidden'> {
    const board: BoardName = { of: 'round', id: roundId, side: 'people' };
    if (state === 'published') return (await this.publishedOn(board)) ?? 'hidden';
    const about = await unlessAway(() => this.leaderboards.stateOf(board));
    return about && about.resultVersion === null ? this.onBoard(board, about, 'live') : 'rebuilding';
  }

  overall(contestId: string): Promise<OpenStanding | null> {
    return this.publishedOn({ of: 'contest', id: contestId, side: 'people' });
  }

  private async publishedOn(board: BoardName): Promise<OpenStanding | null> {
    const about = await unlessAway(() => this.leaderboards.stateOf(board));
    if (about && about.resultVersion !== null) return this.onBoard(board, about, 'published');
    const result = await this.published.current(board);
    return result && this.inDatabase(result);
  }

  private onBoard(board: BoardName, about: BoardState, state: OpenStanding['state']): OpenStanding {
    const { resultVersion, publishedAt, actualCount } = about;
    return {
      state,
      resultVersion,
      publishedAt,
      actualCount,
      page: async (offset, limit) => (await this.leaderboards.page(board, offset, limit)) ?? EMPTY,
      around: (id, reach) => this.leaderboards.around(board, id, reach),
      find: (ids) => this.leaderboards.find(board, ids),
    };
  }

  private inDatabase(result: PublishedResult): OpenStanding {
    return {
      state: 'published',
      resultVersion: result.version,
      publishedAt: result.publishedAt,
      actualCount: result.actualCount,
      page: (offset, limit) => this.boards.page(result, offset, limit),
      around: (id, reach) => this.boards.around(result, id, reach),
      find: (ids) => this.boards.find(result, ids),
    };
  }
}
