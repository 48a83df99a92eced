import { PHASES, type Phase } from '../domain/schedule.js';
import { Choice, Flag, Id, Instant, List, Part, PartList, Text, Whole } from '../platform/http/fields.js';

export const JUDGING_STATES = ['open', 'waiting', 'provisional', 'confirmed', 'published'] as const;
/**
 * `open`: not closed yet. `waiting`: closed, no result yet. `provisional`: the latest version waits for the jury's
 * confirmation. `confirmed`: it waits for its publication. `published`: it is public.
 */
export type JudgingState = (typeof JUDGING_STATES)[number];

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

export class ResultSummary {
  @Id()
  id: string;

  @Whole({ min: 1 })
  version: number;

  @Text({ max: 1000 })
  reason: string;

  @Instant()
  createdAt: string;

  @Text({ nullable: true, about: 'Null: the system itself' })
  createdByName: string | null;

  @Whole({ nullable: true, about: 'N; null overall' })
  actualCount: number | null;

  @Whole()
  participantCount: number;

  @Whole()
  attemptCount: number;

  @Whole()
  questionCount: number;

  @List('whole', { about: 'How many counted attempts had 0, 1, … questionCount correct answers; empty overall' })
  distribution: number[];

  @Text({ about: 'SHA-256 of everything the ranking was computed from' })
  inputHash: string;

  @Instant({ nullable: true })
  confirmedAt: string | null;

  @Text({ nullable: true })
  confirmedByName: string | null;

  @Instant({ nullable: true })
  publishedAt: string | null;

  @Text({ nullable: true })
  publishedByName: string | null;
}

/** How many predictions lie from `from` to `to`, both included. */
export class PredictionBin {
  @Whole()
  from: number;

  @Whole()
  to: number;

  @Whole()
  count: number;
}

export class UnresolvedTieView {
  @Whole({ min: 1 })
  rank: number;

  @Whole({ about: 'How many share the rank' })
  contestantCount: number;

  @PartList(() => NamedContestant, { about: 'At most the first 20 of them' })
  contestants: NamedContestant[];

  @List('text', { about: 'Names of the prizes at stake, one for each piece' })
  prizeNames: string[];

  @Text()
  sentence: string;
}

export class NamedContestant {
  @Id()
  contestantId: string;

  @Text()
  name: string;
}

export const SIGNAL_KINDS = ['same-name-and-birth', 'fast-answers', 'shared-network', 'barred-name'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Something for people to look at; it decides nothing. */
export class SignalView {
  @Choice(SIGNAL_KINDS)
  kind: SignalKind;

  @List('text', { about: 'At most the first 20' })
  contestantIds: string[];

  @PartList(() => NamedContestant, { about: 'The same people with their names' })
  contestants: NamedContestant[];

  @Whole({ about: 'How many people in all' })
  count: number;

  @Text({ max: 500 })
  sentence: string;
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

export class UnawardedPrizeView {
  @Text()
  code: string;

  @Text()
  name: string;

  @Whole()
  count: number;
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

  @Flag({ about: 'Whether the result may be computed now (the window is over)' })
  closable: boolean;

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

export class ReasonRequest {
  @Text({ min: 5, max: 1000, about: 'For the record, and for whoever asks why' })
  reason: string;
}

export class VersionRequest {
  @Whole({ min: 1, max: 100_000, about: 'The version the judge has read; refused unless it is the latest' })
  version: number;
}
