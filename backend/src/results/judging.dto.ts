import { PREDICTION_TARGETS, type PredictionTarget } from '../domain/rules.js';
import { PHASES, type Phase } from '../domain/schedule.js';
import { Choice, Flag, Id, Instant, Part, PartList, Text, Whole } from '../platform/http/fields.js';
import { SignalView } from './jury-signals.dto.js';
import { UnresolvedTieView, UnawardedPrizeView } from './prize-findings.dto.js';
import { JUDGING_STATES, type JudgingState, ResultSummary } from './result-summary.dto.js';

export class JudgingRow {
  @Id()
  roundId: string;

  @Whole({ min: 1 })
  number: number;

  @Text()
  name: string;

  @Instant()
  closesAt: string;

  @Choice(PHASES)
  phase: Phase;

  @Choice(JUDGING_STATES)
  state: JudgingState;

  @Whole({ nullable: true, about: 'Latest version of the result' })
  version: number | null;

  @Whole({ nullable: true, about: 'Version that is public now' })
  publishedVersion: number | null;

  @Whole({ nullable: true, about: 'N of the latest version' })
  actualCount: number | null;

  @Whole({ nullable: true })
  participants: number | null;
}

/** How many predictions lie from `from` to `to`, both included. */
export class PredictionBin {
  @Whole()
  from: number;

  @Whole({ nullable: true, about: 'Null in the last one where it has no end' })
  to: number | null;

  @Whole()
  count: number;
}

export class DisqualifiedView {
  @Id()
  contestantId: string;

  @Text()
  name: string;

  @Text({ max: 1000 })
  reason: string;

  @Instant()
  at: string;

  @Text()
  byName: string;
}

export class BarredContestantView {
  @Id()
  contestantId: string;

  @Text()
  name: string;

  @Text({ about: 'The body the person belongs to' })
  body: string;
}

/** One round as the jury sees it. */
export class JudgedRoundView {
  @Id()
  roundId: string;

  @Id()
  contestId: string;

  @Text()
  contestName: string;

  @Whole({ min: 1 })
  number: number;

  @Text()
  name: string;

  @Instant()
  opensAt: string;

  @Instant()
  closesAt: string;

  @Choice(PHASES)
  phase: Phase;

  @Choice(JUDGING_STATES)
  state: JudgingState;

  @Choice(PREDICTION_TARGETS, { about: 'What predictions are compared with: what N counts' })
  predictionTarget: PredictionTarget;

  @Flag({ about: 'Whether the result may be computed now (the window is over)' })
  closable: boolean;

  @Flag({ about: 'Whether an act of the jury is not in the latest version yet: the worker is computing the next one' })
  recomputing: boolean;

  @Part(() => ResultSummary, { nullable: true, about: 'The latest version' })
  result: ResultSummary | null;

  @PartList(() => ResultSummary, { about: 'All versions, the latest first' })
  versions: ResultSummary[];

  @PartList(() => PredictionBin)
  predictionHistogram: PredictionBin[];

  @PartList(() => UnresolvedTieView, { about: 'While there is one, the result cannot be confirmed' })
  unresolvedTies: UnresolvedTieView[];

  @PartList(() => UnawardedPrizeView)
  unawardedPrizes: UnawardedPrizeView[];

  @PartList(() => SignalView)
  signals: SignalView[];

  @PartList(() => DisqualifiedView)
  disqualified: DisqualifiedView[];

  @PartList(() => BarredContestantView, { about: 'Took part although on the barred roster; not ranked' })
  barred: BarredContestantView[];

  @Whole({ about: 'Entrants who withdrew their consent; not ranked' })
  withdrawnCount: number;

  @Text({ nullable: true, about: 'Secret until the round has closed' })
  lotSeed: string | null;

  @Text({ nullable: true })
  lotCommitment: string | null;
}

export class ReasonRequest {
  @Text({ min: 5, max: 1000, about: 'For the record, and for whoever asks why' })
  reason: string;
}

export class VersionRequest {
  @Whole({ min: 1, max: 100_000, about: 'The version the judge has read; refused unless it is the latest' })
  version: number;
}
