import { Choice, Decimal, Flag, Id, Instant, PageQuery, Part, PartList, Text, Whole } from '../platform/http/fields.js';

/**
 * `hidden`: nothing may be known yet. `live`: it changes with every submission. `rebuilding`: live, but the leaderboard
 * is being read again from the database; ask again in a few seconds. `published`: the jury signed it.
 */
export const STANDING_STATES = ['hidden', 'live', 'rebuilding', 'published'] as const;
export type StandingState = (typeof STANDING_STATES)[number];

export class StandingRow {
  @Whole({ min: 1, about: 'Shared by equals: 1, 2, 2, 4' })
  rank: number;

  @Text({ about: "Full name; initials of a child whose guardian did not consent to the name's publication" })
  name: string;

  @Text({ about: 'Unit, or else commune or ward; empty where neither is known' })
  place: string;

  @Text({ nullable: true, example: '09xx xxx 678' })
  maskedPhone: string | null;

  @Whole({ about: 'Questions answered correctly' })
  score: number;

  @Whole({ nullable: true, about: 'Only once published' })
  prediction: number | null;

  @Whole({ nullable: true, about: '|prediction − actual count|; overall the sum over the rounds' })
  distance: number | null;

  @Whole({ max: Number.MAX_SAFE_INTEGER, about: 'Milliseconds; overall the sum over the rounds' })
  durationMs: number;

  @Instant({ nullable: true, about: 'Null overall' })
  submittedAt: string | null;

  @Text({ nullable: true })
  prizeName: string | null;

  @Flag()
  isMe: boolean;
}

export class StandingsQuery extends PageQuery {
  @Text({ optional: true, max: 80, about: 'Part of a name, with or without diacritics; at most 100 are found' })
  q?: string;
}

export class StandingsView {
  @Choice(STANDING_STATES)
  state: StandingState;

  @Id({ nullable: true, about: 'Null overall' })
  roundId: string | null;

  @Whole({ nullable: true })
  resultVersion: number | null;

  @Instant({ nullable: true })
  publishedAt: string | null;

  @Whole({ about: 'Rows in all (or found); 0 while hidden' })
  total: number;

  @Whole({ min: 1 })
  page: number;

  @Whole({ min: 1 })
  size: number;

  @PartList(() => StandingRow)
  rows: StandingRow[];

  @Part(() => StandingRow, { nullable: true, about: 'The reader, if ranked' })
  me: StandingRow | null;

  @Whole({ nullable: true, about: 'N, what predictions are compared with; only once published' })
  actualCount: number | null;
}

export class NeighboursView {
  @Choice(STANDING_STATES)
  state: StandingState;

  @PartList(() => StandingRow, { about: 'Up to three above, the reader, up to three below' })
  rows: StandingRow[];

  @Part(() => StandingRow, { nullable: true })
  me: StandingRow | null;
}

export const UNIT_STANDING_SIDES = ['unit', 'commune'] as const;
export type UnitStandingSide = (typeof UNIT_STANDING_SIDES)[number];

export class UnitStandingsQuery {
  @Id({ optional: true, about: 'One round; all published rounds together where left out' })
  roundId?: string;

  @Choice(UNIT_STANDING_SIDES, { optional: true, about: 'Where people work or study (unit), or live (commune)' })
  side?: UnitStandingSide;
}

export const UNIT_RANKED_BY = ['share', 'count'] as const;
export type UnitRankedBy = (typeof UNIT_RANKED_BY)[number];

export class UnitStandingRow {
  @Choice(UNIT_RANKED_BY, { about: 'Units with a declared roster are ranked by share, the others among themselves' })
  rankedBy: UnitRankedBy;

  @Whole({ min: 1, about: 'Among the units ranked alike' })
  rank: number;

  @Id()
  unitId: string;

  @Text()
  name: string;

  @Whole({ about: 'Distinct people' })
  entrants: number;

  @Whole({ nullable: true })
  rosterCount: number | null;

  @Decimal({ nullable: true, about: '0–100, one decimal' })
  sharePercent: number | null;

  @Whole({ about: 'People who answered everything correctly' })
  allCorrect: number;

  @Decimal({ nullable: true })
  meanScore: number | null;

  @Flag({ about: 'Whether the unit reaches the floor for a collective prize' })
  prizeEligible: boolean;
}

export class UnitStandingsView {
  @Choice(STANDING_STATES)
  state: StandingState;

  @Id({ nullable: true })
  roundId: string | null;

  @Choice(UNIT_STANDING_SIDES)
  side: UnitStandingSide;

  @PartList(() => UnitStandingRow)
  rows: UnitStandingRow[];
}
