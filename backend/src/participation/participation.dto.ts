import { ApiProperty } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';
import { BarredFromContest, ConsentWithdrawn } from '../accounts/accounts.errors.js';
import { LARGEST_PREDICTION } from '../domain/prediction.js';
import { PREDICTION_TARGETS, type PredictionTarget } from '../domain/rules.js';
import { Choice, Flag, Id, Instant, List, Part, PartList, Text, Whole } from '../platform/http/fields.js';
import { FINALISERS, type Finaliser } from './attempt.entity.js';

/** Longest paper that a request may carry answers for. */
const LONGEST_PAPER = 500;

export class PredictionView {
  @Whole({ nullable: true, max: LARGEST_PREDICTION, about: 'What was predicted, or null so far' })
  value: number | null;

  @Flag({ about: 'Whether it stands for good: from the first submission in the round on' })
  locked: boolean;

  @Flag({ about: 'Whether a submission needs one' })
  required: boolean;

  @Choice(PREDICTION_TARGETS, { about: 'What the prediction is about' })
  target: PredictionTarget;
}

export class ReceiptView {
  @Text({ example: '7Q4M-2KXB-9TRA', about: 'Receipt code; tells nothing but that the attempt was received' })
  code: string;

  @Id()
  attemptId: string;

  @Id()
  roundId: string;

  @Whole()
  roundNumber: number;

  @Text()
  roundName: string;

  @Text()
  contestantName: string;

  @Instant({ about: 'Server time of the submission, to the millisecond; the deadline where that ended the attempt' })
  submittedAt: string;

  @Choice(FINALISERS, { about: 'Whether the contestant submitted or the deadline did' })
  finalisedBy: Finaliser;

  @Whole()
  answeredCount: number;

  @Whole()
  questionCount: number;

  @Whole({ min: 1, about: 'Which attempt of the contestant in this round it was' })
  attemptNumber: number;

  @Whole({ nullable: true, max: LARGEST_PREDICTION })
  prediction: number | null;

  @Whole({ nullable: true, about: 'Right answers; null until the rules let the contestant see it' })
  score: number | null;
}

export class PaperQuestionView {
  @Whole({ about: 'Place in this paper, from 0' })
  position: number;

  @Text({ max: 1000 })
  stem: string;

  @List('text', { about: 'In the order shown to this contestant' })
  options: string[];

  @Whole({ nullable: true, about: 'Index into `options` of what was chosen, or null' })
  answer: number | null;

  @Flag({ about: 'Marked by the contestant for later' })
  flagged: boolean;
}

export class AttemptView {
  @Id()
  id: string;

  @Id()
  roundId: string;

  @Text()
  roundName: string;

  @Whole({ min: 1, about: 'Which attempt of the contestant in this round it is' })
  number: number;

  @Instant()
  startedAt: string;

  @Instant({ about: 'First instant at which nothing more is taken' })
  deadlineAt: string;

  @Instant({ about: "The server's clock; the only one that counts" })
  serverTime: string;

  @Instant({ nullable: true })
  submittedAt: string | null;

  @PartList(() => PaperQuestionView)
  questions: PaperQuestionView[];

  @Part(() => PredictionView)
  prediction: PredictionView;

  @Part(() => ReceiptView, { nullable: true })
  receipt: ReceiptView | null;
}

export class OpenAttemptView {
  @Id()
  id: string;

  @Instant()
  deadlineAt: string;

  @Whole()
  answeredCount: number;

  @Whole()
  questionCount: number;
}

/** What a start would be answered with. */
export class StartRefusalView {
  @Choice([ConsentWithdrawn.type, BarredFromContest.type], { about: 'The type of the problem' })
  type: string;

  @Text({ max: 1000, about: "In the reader's language: why, and whom to ask" })
  sentence: string;
}

export class MyRoundView {
  @Id()
  roundId: string;

  @Whole()
  attemptsUsed: number;

  @Whole({ nullable: true, about: 'Null where attempts are unlimited' })
  attemptsLeft: number | null;

  @Part(() => StartRefusalView, {
    nullable: true,
    about: 'Why I may begin no attempt, whatever the round and its window; null where nothing about me is in the way',
  })
  startRefusal: StartRefusalView | null;

  @Part(() => OpenAttemptView, { nullable: true })
  openAttempt: OpenAttemptView | null;

  @Whole({ nullable: true, max: LARGEST_PREDICTION })
  prediction: number | null;

  @Flag()
  predictionLocked: boolean;

  @PartList(() => ReceiptView, { about: 'Of every finished attempt, in order' })
  receipts: ReceiptView[];
}

export class AnswerRequest {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Index of the option as shown; null takes it back' })
  // Null must be said: an empty body never takes an answer back.
  @ValidateIf((_, choice) => choice !== null)
  @Whole({ max: 100 })
  choice: number | null;
}

export class SavedView {
  @Instant()
  savedAt: string;
}

export class FlagRequest {
  @Flag()
  flagged: boolean;
}

export class PredictionRequest {
  @Whole({ max: LARGEST_PREDICTION, about: 'How many, a whole number from 0 up' })
  value: number;
}

export class SubmissionRequest {
  @List('whole', {
    optional: true,
    max: LONGEST_PAPER,
    least: -1,
    most: 100,
    about: 'The shown index chosen at every position, −1 for none: the latest state of the screen, taken if in time',
  })
  answers?: number[];

  @Whole({ optional: true, nullable: true, max: LARGEST_PREDICTION })
  prediction?: number | null;
}
