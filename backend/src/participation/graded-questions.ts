import { type AnswerKey, type Outcome, outcomeOf } from '../domain/grading.js';
import { unpackPaper } from '../domain/paper.js';
import { originalAnswers } from '../domain/shown-answers.js';

/** One place of a paper with what was chosen and what came of it. Options are named by their ORIGINAL index. */
export interface GradedQuestion {
  readonly position: number;
  /** The question of the round's pool. */
  readonly ordinal: number;
  /** The order in which the options were shown. */
  readonly optionOrder: readonly number[];
  readonly choice: number | null;
  readonly correct: number;
  readonly alsoAccepted: readonly number[];
  readonly outcome: Outcome;
}

/** An attempt question by question, graded by a key. */
export function gradedQuestions(
  attempt: { readonly paper: readonly number[]; readonly answers: readonly number[] },
  key: AnswerKey,
): GradedQuestion[] {
  const paper = unpackPaper(attempt.paper);
  const answers = originalAnswers(paper, attempt.answers);
  return paper.map(({ ordinal, optionOrder }, position) => {
    const outcome = outcomeOf(paper, answers, key, position);
    const { correct = 0, alsoAccepted = [] } = key[ordinal] ?? {};
    return { position, ordinal, optionOrder, choice: answers[position] ?? null, correct, alsoAccepted, outcome };
  });
}
