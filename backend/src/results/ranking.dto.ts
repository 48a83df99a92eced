import { Flag, Id, Instant, PageQuery, Part, PartList, Text, Whole } from '../platform/http/fields.js';
import { DecidedBy } from './my-result.dto.js';

export class RankingQuery extends PageQuery {
  @Whole({ query: true, optional: true, min: 1, max: 100_000, about: 'The latest unless told' })
  version?: number;

  @Text({ optional: true, max: 80, about: 'Part of a name, or the last digits of a phone number' })
  q?: string;

  @Flag({ query: true, optional: true, about: 'Only rows with a prize, or that a prize passed over' })
  prizes?: boolean;
}

export class RankingRow {
  @Whole({ min: 1 })
  position: number;

  @Whole({ min: 1 })
  rank: number;

  @Id()
  contestantId: string;

  @Text()
  name: string;

  @Text({ nullable: true })
  maskedPhone: string | null;

  @Text({ nullable: true, about: 'YYYY-MM-DD' })
  dateOfBirth: string | null;

  @Text({ nullable: true })
  commune: string | null;

  @Text({ nullable: true, about: 'From the list, or as typed' })
  unit: string | null;

  @Whole()
  score: number;

  @Whole({ nullable: true })
  prediction: number | null;

  @Whole({ nullable: true })
  distance: number | null;

  @Instant({ nullable: true })
  submittedAt: string | null;

  @Whole({ max: Number.MAX_SAFE_INTEGER })
  durationMs: number;

  @Text({ nullable: true, about: 'HMAC-SHA256(lot seed, contestant id), hex; the lower ranks better' })
  lot: string | null;

  @Flag()
  prizeEligible: boolean;

  @Part(() => DecidedBy, { nullable: true, about: 'Why the row above is ahead' })
  decidedBy: DecidedBy | null;

  @Text({ nullable: true })
  prizeCode: string | null;

  @Text({ nullable: true })
  prizeName: string | null;

  @Text({ nullable: true, about: 'Why a prize passed by' })
  prizeNote: string | null;
}

export class RankingPage {
  @Whole({ min: 1 })
  version: number;

  @Whole()
  total: number;

  @Whole({ min: 1 })
  page: number;

  @Whole({ min: 1 })
  size: number;

  @PartList(() => RankingRow)
  rows: RankingRow[];
}

export class ComparisonQuery {
  @Whole({ query: true, min: 1, max: 100_000 })
  from: number;

  @Whole({ query: true, min: 1, max: 100_000 })
  to: number;
}

export class ComparisonRow {
  @Id()
  contestantId: string;

  @Text()
  name: string;

  @Whole({ nullable: true })
  rankBefore: number | null;

  @Whole({ nullable: true })
  rankAfter: number | null;

  @Whole({ nullable: true })
  scoreBefore: number | null;

  @Whole({ nullable: true })
  scoreAfter: number | null;

  @Whole({ nullable: true })
  distanceBefore: number | null;

  @Whole({ nullable: true })
  distanceAfter: number | null;

  @Text({ nullable: true })
  prizeBefore: string | null;

  @Text({ nullable: true })
  prizeAfter: string | null;
}

/** What changed from one version of a result to another. */
export class ComparisonView {
  @Whole({ min: 1 })
  from: number;

  @Whole({ min: 1 })
  to: number;

  @Whole({ nullable: true, about: 'N of the earlier version' })
  actualCountBefore: number | null;

  @Whole({ nullable: true, about: 'N of the later version' })
  actualCountAfter: number | null;

  @Whole({ about: 'How many contestants changed' })
  changedCount: number;

  @PartList(() => ComparisonRow, { about: 'Changes of prizes first, then by rank; at most 500' })
  rows: ComparisonRow[];
}
