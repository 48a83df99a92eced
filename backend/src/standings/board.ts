/** The three leaderboards that a round, or the whole contest, has. */
export const BOARD_SIDES = ['people', 'unit', 'commune'] as const;
export type BoardSide = (typeof BOARD_SIDES)[number];

/** Names one leaderboard, e.g. the people's of a round. */
export interface BoardName {
  readonly of: 'round' | 'contest';
  readonly id: string;
  readonly side: BoardSide;
}

/** What a leaderboard says about itself, beside its entries. */
export interface BoardState {
  /** What it was read from; another text in PostgreSQL means that it is stale. */
  readonly fingerprint: string;
  /** Grows with every change, for those who listen. */
  readonly version: number;
  readonly total: number;
  /** Null while it is live. */
  readonly resultVersion: number | null;
  readonly publishedAt: number | null;
  readonly actualCount: number | null;
}

/** An entry as it is written: `sortKey` of one width for the whole board, the better the lower by code units. */
export interface BoardEntry<Row extends object> {
  readonly id: string;
  readonly sortKey: string;
  readonly row: Row;
  /** How much was known when it was made (number of attempts); knowledge never goes backwards. */
  readonly basis: number;
}

/** The sort key of an entry whose rank is settled: equals have the same one, as wide as the largest `integer`. */
export const sortKeyOfRank = (rank: number): string => String(rank).padStart(10, '0');

/** An entry as it is read: its exact rank, shared by equals (1, 2, 2, 4). */
export interface RankedEntry<Row extends object> {
  readonly id: string;
  readonly rank: number;
  readonly row: Row;
}

export interface BoardPage<Row extends object> {
  readonly total: number;
  readonly entries: readonly RankedEntry<Row>[];
}

/** What a reader wants of a board: a part of it, and single entries. */
export interface Look {
  /** `limit` entries from place `offset` (from 0) on; or an entry with up to `reach` entries before and behind it. */
  readonly slice:
    | { readonly offset: number; readonly limit: number }
    | { readonly around: string; readonly reach: number };
  readonly find: readonly string[];
}

/** A board as one reader saw it, at one instant. */
export interface Seen<Row extends object> {
  readonly state: BoardState;
  /** Empty around an entry that is not on the board. */
  readonly page: BoardPage<Row>;
  /** As many of those who were looked for as are on the board, the best first. */
  readonly found: readonly RankedEntry<Row>[];
}

/** What a public list shows of a person; no more of the person is kept in Redis. */
export interface StandingPerson {
  readonly name: string;
  readonly place: string;
  readonly maskedPhone: string | null;
  readonly score: number;
  readonly prediction: number | null;
  readonly distance: number | null;
  readonly durationMs: number;
  /** Epoch milliseconds; null overall. */
  readonly submittedAt: number | null;
  readonly prizeName: string | null;
}
