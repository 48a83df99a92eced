import { Injectable } from '@nestjs/common';
import type { BoardName, Look, Seen, StandingPerson } from './board.js';
import { Leaderboards } from './leaderboards.repository.js';

interface Remembered {
  readonly page: Promise<Seen<StandingPerson> | null>;
  readonly since: number;
  /** How often this process had written to leaderboards by then. */
  readonly writes: number;
}

/** As old as a round may be in memory (`RoundCatalogue`). */
const LIFETIME_MS = 1_000;
const MOST_PAGES = 500;

/**
 * Reads leaderboards. The pages of a published one are the same for everybody, so each process reads a page once a
 * second, however many people open the results; a live board moves all the time and is read anew for each.
 */
@Injectable()
export class BoardMemory {
  private readonly pages = new Map<string, Remembered>();

  constructor(private readonly leaderboards: Leaderboards) {}

  live(board: BoardName, look: Look): Promise<Seen<StandingPerson> | null> {
    return this.leaderboards.see(board, look);
  }

  async published(board: BoardName, look: Look): Promise<Seen<StandingPerson> | null> {
    const { slice, find } = look;
    if ('around' in slice || slice.limit === 0) return this.leaderboards.see(board, look);
    const seen = await this.page(board, slice);
    if (seen === null || find.length === 0) return seen;
    const mine = await this.leaderboards.see<StandingPerson>(board, { slice: { offset: 0, limit: 0 }, find });
    return mine && { ...seen, found: mine.found };
  }

  private page(board: BoardName, slice: { offset: number; limit: number }): Promise<Seen<StandingPerson> | null> {
    const key = `${board.of} ${board.id} ${slice.offset} ${slice.limit}`;
    const known = this.pages.get(key);
    if (known && this.isFresh(known)) return known.page;
    const page = this.leaderboards.see<StandingPerson>(board, { slice, find: [] });
    if (this.pages.size >= MOST_PAGES) this.pages.clear();
    this.pages.set(key, { page, since: performance.now(), writes: this.leaderboards.writes });
    // A board that is missing, or a Redis that is away, is asked anew.
    const drop = () => this.pages.delete(key);
    page.then((seen) => seen === null && drop(), drop);
    return page;
  }

  private isFresh({ since, writes }: Remembered): boolean {
    return performance.now() - since < LIFETIME_MS && writes === this.leaderboards.writes;
  }
}
