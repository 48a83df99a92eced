import { ALARM_KINDS, type AlarmKind } from '../domain/wrong-key-alarms.js';
import { Choice, Decimal, Flag, Instant, List, Part, PartList, Text, Whole } from '../platform/http/fields.js';

export const ANALYSIS_STATES = ['no-result', 'computing', 'ready'] as const;
export type AnalysisState = (typeof ANALYSIS_STATES)[number];

/** Counts of people by the points on the other questions of their paper. */
export class GroupCounts {
  @Whole()
  top: number;

  @Whole()
  middle: number;

  @Whole()
  bottom: number;
}

export class PaperFiguresView {
  @Whole({ about: 'Counted attempts of eligible people' })
  n: number;

  @Whole()
  questionCount: number;

  @List('whole', { about: 'How many attempts have 0, 1, … all right' })
  distribution: number[];

  @Decimal({ nullable: true, about: 'Points' })
  mean: number | null;

  @Decimal({ nullable: true, about: 'Points' })
  median: number | null;

  @Decimal({ nullable: true, about: 'Points' })
  standardDeviation: number | null;

  @Decimal({ nullable: true })
  skewness: number | null;

  @Decimal({ nullable: true })
  kurtosis: number | null;

  @Decimal({ nullable: true, about: 'Coefficient of internal consistency, at most 1; may be below 0' })
  reliability: number | null;

  @Decimal({ nullable: true, about: 'The part of the standard deviation that is chance' })
  errorRatio: number | null;

  @Decimal({ nullable: true, about: 'Points' })
  standardError: number | null;
}

export class AnalysedOption {
  @Text({ max: 500 })
  text: string;

  @Flag({ about: 'Counts as right: the key, or accepted later' })
  right: boolean;

  @Part(() => GroupCounts, { about: 'Who chose it' })
  chosen: GroupCounts;
}

export class AnalysedItem {
  @Whole({ about: 'Number of the question in the round, from 0' })
  ordinal: number;

  @Text()
  code: string;

  @Text({ max: 1000 })
  stem: string;

  @Text()
  topic: string;

  @Flag({ about: 'Voided: it has no figures but its choices' })
  voided: boolean;

  @Whole({ about: 'How many papers had it; the n of every figure' })
  n: number;

  @Whole()
  answered: number;

  @Decimal({ nullable: true, about: 'Share of right answers, 0–1' })
  facility: number | null;

  @Decimal({ nullable: true })
  standardDeviation: number | null;

  @Decimal({ nullable: true, about: 'Correlation with the rest of the paper, −1 to 1' })
  discrimination: number | null;

  @Decimal({ nullable: true, about: 'The discrimination beside the greatest possible, at most 1' })
  efficiency: number | null;

  @Decimal({ nullable: true, about: 'Share of right answers by guessing, 0–1' })
  randomGuess: number | null;

  @Whole({ nullable: true, about: 'Points on the other questions from which one is in the top group' })
  topFrom: number | null;

  @Whole({ nullable: true, about: 'Points on the other questions up to which one is in the bottom group' })
  bottomUpTo: number | null;

  @Part(() => GroupCounts)
  groupSizes: GroupCounts;

  @PartList(() => AnalysedOption)
  options: AnalysedOption[];

  @Part(() => GroupCounts)
  unanswered: GroupCounts;
}

export class WrongKeyAlarmView {
  @Choice(ALARM_KINDS)
  kind: AlarmKind;

  @Whole()
  ordinal: number;

  @Whole({ about: 'People whom it rests on' })
  n: number;

  @Whole({ nullable: true, about: 'The distractor, from 0' })
  option: number | null;

  @Whole({ nullable: true, about: 'How many of the top group chose it' })
  chosen: number | null;

  @Whole({ nullable: true, about: 'How many of the top group chose what counts as right' })
  keyChosen: number | null;

  @Decimal({ nullable: true })
  discrimination: number | null;
}

/** Was it a good question? By the latest result of a round; for organisers and judges only. */
export class ItemAnalysisView {
  @Choice(ANALYSIS_STATES)
  state: AnalysisState;

  @Whole({ nullable: true, about: 'Version of the result' })
  version: number | null;

  @Whole({ about: 'Attempts counted so far' })
  counted: number;

  @Whole({ about: 'Attempts to count' })
  total: number;

  @Instant({ nullable: true })
  analysedAt: string | null;

  @Part(() => PaperFiguresView, { nullable: true })
  paper: PaperFiguresView | null;

  @PartList(() => AnalysedItem)
  items: AnalysedItem[];

  @PartList(() => WrongKeyAlarmView, { about: 'The most certain first' })
  alarms: WrongKeyAlarmView[];
}
