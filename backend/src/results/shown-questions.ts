import type { PoolEntry } from '../contests/round-catalogue.js';
import type { AnswerKey } from '../domain/grading.js';
import { type GradedQuestion, gradedQuestions } from '../participation/graded-questions.js';

/** A question of somebody's paper as that person saw it; choices count in the order shown. */
export interface ShownQuestion {
  readonly position: number;
  readonly ordinal: number;
  readonly stem: string;
  readonly options: string[];
  readonly choice: number | null;
  readonly correctChoice: number;
  readonly acceptedChoices: number[];
  readonly voided: boolean;
  readonly right: boolean;
  readonly explanation: string | null;
  readonly source: string | null;
}

/** An attempt question by question, with the key as ruled. */
export function shownQuestions(
  attempt: { readonly paper: readonly number[]; readonly answers: readonly number[] },
  pool: readonly PoolEntry[],
  key: AnswerKey,
): ShownQuestion[] {
  const questions = new Map(pool.map((question) => [question.ordinal, question]));
  return gradedQuestions(attempt, key).flatMap((graded) => {
    const question = questions.get(graded.ordinal);
    return question ? [shownQuestion(graded, question)] : [];
  });
}

function shownQuestion(graded: GradedQuestion, { stem, options, explanation, source }: PoolEntry): ShownQuestion {
  const { position, ordinal, optionOrder, choice, correct, alsoAccepted, outcome } = graded;
  return {
    ...{ position, ordinal, stem, explanation, source },
    options: optionOrder.map((option) => options[option] ?? ''),
    choice: choice === null ? null : optionOrder.indexOf(choice),
    correctChoice: optionOrder.indexOf(correct),
    acceptedChoices: alsoAccepted.map((option) => optionOrder.indexOf(option)),
    voided: outcome === 'voided',
    right: outcome === 'right' || outcome === 'voided',
  };
}
