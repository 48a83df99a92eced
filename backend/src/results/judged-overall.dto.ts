import { Choice, Flag, Id, Part, PartList, Text, Whole } from '../platform/http/fields.js';
import { UnresolvedTieView, UnawardedPrizeView } from './prize-findings.dto.js';
import { JUDGING_STATES, type JudgingState, ResultSummary } from './result-summary.dto.js';

export class JudgedOverallRound {
  @Id()
  roundId: string;

  @Whole({ min: 1 })
  number: number;

  @Text()
  name: string;

  @Whole({ nullable: true, about: 'The published version that counts; null: not published, not counted' })
  publishedVersion: number | null;
}

/** The overall standing as the jury sees it. */
export class JudgedOverallView {
  @Id()
  contestId: string;

  @Text()
  contestName: string;

  @Choice(JUDGING_STATES)
  state: JudgingState;

  @Flag({ about: 'Whether there is a published round to compute from' })
  computable: boolean;

  @Flag({ about: 'Whether the worker is computing the next version' })
  recomputing: boolean;

  @PartList(() => JudgedOverallRound)
  rounds: JudgedOverallRound[];

  @Part(() => ResultSummary, { nullable: true })
  result: ResultSummary | null;

  @PartList(() => ResultSummary)
  versions: ResultSummary[];

  @PartList(() => UnresolvedTieView)
  unresolvedTies: UnresolvedTieView[];

  @PartList(() => UnawardedPrizeView)
  unawardedPrizes: UnawardedPrizeView[];
}
