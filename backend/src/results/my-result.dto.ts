import { StandingRow } from '../standings/standings.dto.js';
import { RANK_KEYS, type RankKey } from '../domain/rules.js';
import { Choice, Flag, Id, Instant, List, Part, PartList, Text, Whole } from '../platform/http/fields.js';

export const MY_RESULT_STATES = ['not-published', 'not-entered', 'published'] as const;
export type MyResultState = (typeof MY_RESULT_STATES)[number];

export const NOT_RANKED_REASONS = ['disqualified', 'barred', 'withdrawn', 'no-attempt'] as const;
export type NotRankedReason = (typeof NOT_RANKED_REASONS)[number];

/** Why the one listed directly above is ahead; nothing decides within a shared rank. */
export class DecidedBy {
  @Choice(RANK_KEYS)
  key: RankKey;

  @Whole({ nullable: true, max: Number.MAX_SAFE_INTEGER, about: 'Questions, people or milliseconds; null for the lot' })
  margin: number | null;

  @Text({ about: "In the reader's language" })
  sentence: string;
}

export class MyResultAttempt {
  @Whole({ min: 1 })
  number: number;

  @Instant()
  startedAt: string;

  @Instant()
  submittedAt: string;

  @Whole({ about: 'Milliseconds' })
  durationMs: number;

  @Text()
  receiptCode: string;
}

export class MyResultQuestion {
  @Whole({ about: 'From 0, as on the paper' })
  position: number;

  @Text({ max: 1000 })
  stem: string;

  @List('text', { about: 'In the order shown to me; choices below count in this order, from 0' })
  options: string[];

  @Whole({ nullable: true })
  myChoice: number | null;

  @Whole()
  correctChoice: number;

  @List('whole', { about: 'Further options accepted by a ruling' })
  acceptedChoices: number[];

  @Flag({ about: 'Withdrawn by a ruling: counts as right for everybody' })
  voided: boolean;

  @Flag()
  right: boolean;

  @Text({ nullable: true, max: 4000 })
  explanation: string | null;

  @Text({ nullable: true, max: 1000 })
  source: string | null;
}

/** Everything a contestant may know of the own result; before publication nothing but the state and the round's name. */
export class MyResultView {
  @Choice(MY_RESULT_STATES)
  state: MyResultState;

  @Id()
  roundId: string;

  @Text()
  roundName: string;

  @Whole({ nullable: true })
  score: number | null;

  @Whole({ nullable: true })
  questionCount: number | null;

  @Whole({ nullable: true, about: 'N' })
  actualCount: number | null;

  @Whole({ nullable: true })
  prediction: number | null;

  @Whole({ nullable: true })
  distance: number | null;

  @Whole({ nullable: true, min: 1 })
  rank: number | null;

  @Whole({ nullable: true, about: 'How many are ranked' })
  rankedCount: number | null;

  @Text({ nullable: true })
  prizeName: string | null;

  @Text({ nullable: true, about: 'Why a prize passed by' })
  prizeNote: string | null;

  @Choice(NOT_RANKED_REASONS, { nullable: true })
  notRankedReason: NotRankedReason | null;

  @Part(() => DecidedBy, { nullable: true })
  decidedBy: DecidedBy | null;

  @Part(() => MyResultAttempt, { nullable: true, about: 'The attempt that counts' })
  attempt: MyResultAttempt | null;

  @PartList(() => MyResultQuestion)
  questions: MyResultQuestion[];

  @PartList(() => StandingRow)
  neighbours: StandingRow[];
}
