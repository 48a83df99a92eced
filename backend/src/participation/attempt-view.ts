import { type CatalogueRound, phaseOf } from '../contests/round-catalogue.js';
import { unpackPaper } from '../domain/paper.js';
import { showsOwnScore } from '../domain/score-visibility.js';
import { answeredCountOf, NO_CHOICE } from '../domain/shown-answers.js';
import { type AttemptRecord, type FinishedRecord, isFinished } from './attempt-record.js';
import type {
  AttemptView,
  OpenAttemptView,
  PaperQuestionView,
  PredictionView,
  ReceiptView,
} from './participation.dto.js';
import type { RunningRound } from './running-rounds.service.js';

/** The attempt on the contestant's screen: texts and own choices, never the key, and no score before its time. */
export function attemptViewOf(record: AttemptRecord, running: RunningRound, now: Date): AttemptView {
  const { round } = running;
  return {
    id: record.id,
    roundId: record.roundId,
    roundName: round.name,
    number: record.number,
    startedAt: record.startedAt.toISOString(),
    deadlineAt: record.deadlineAt.toISOString(),
    serverTime: now.toISOString(),
    submittedAt: record.submittedAt?.toISOString() ?? null,
    questions: questionsOf(record, running),
    prediction: predictionViewOf(record, round),
    receipt: isFinished(record) ? receiptViewOf(record, round, now) : null,
  };
}

/** What a receipt is made of. */
type Receipted = Omit<FinishedRecord, 'deadlineAt' | 'flags' | 'predictionLockedAt' | 'withdrawnAt'>;

export function receiptViewOf(record: Receipted, round: CatalogueRound, now: Date): ReceiptView {
  return {
    code: record.receiptCode,
    attemptId: record.id,
    roundId: record.roundId,
    roundNumber: round.number,
    roundName: round.name,
    contestantName: record.contestantName,
    submittedAt: record.submittedAt.toISOString(),
    finalisedBy: record.finalisedBy,
    answeredCount: answeredCountOf(record.answers),
    questionCount: record.answers.length,
    attemptNumber: record.number,
    prediction: record.prediction,
    score: visibleScore(record.score, round, now),
  };
}

/** The score of one's own attempt; null until the rules let the contestant see it. */
export function visibleScore(score: number | null, round: CatalogueRound, now: Date): number | null {
  const progress = {
    closed: phaseOf(round, now.getTime()) === 'closed',
    published: round.resultPublishedAt !== null,
  };
  return showsOwnScore(round.rules.scoresVisible, progress) ? score : null;
}

export function predictionViewOf(
  entry: Pick<AttemptRecord, 'prediction' | 'predictionLockedAt'>,
  { rules }: CatalogueRound,
): PredictionView {
  return {
    value: entry.prediction,
    locked: entry.predictionLockedAt !== null,
    required: rules.predictionRequired,
    target: rules.predictionTarget,
  };
}

export function openAttemptViewOf(record: AttemptRecord): OpenAttemptView {
  return {
    id: record.id,
    deadlineAt: record.deadlineAt.toISOString(),
    answeredCount: answeredCountOf(record.answers),
    questionCount: record.answers.length,
  };
}

function questionsOf(record: AttemptRecord, { source }: RunningRound): PaperQuestionView[] {
  return unpackPaper(record.paper).map(({ ordinal, optionOrder }, position) => {
    const entry = source.entries[ordinal];
    if (entry === undefined) throw new RangeError(`Round ${record.roundId} has no question ${ordinal}.`);
    const choice = record.answers[position] ?? NO_CHOICE;
    return {
      position,
      stem: entry.stem,
      options: optionOrder.map((option) => entry.options[option] ?? ''),
      answer: choice === NO_CHOICE ? null : choice,
      flagged: record.flags.includes(position),
    };
  });
}
