import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Attempt } from './attempt.js';
import type { AnswerSheet } from './answer-sheet.js';

/** What is on screen: one question, all of them, the prediction, the review. */
export type Step =
  | { readonly kind: 'question'; readonly position: number }
  | { readonly kind: 'all' | 'prediction' | 'review' };

export const questionStep = (position: number): Step => ({ kind: 'question', position });
export const ALL: Step = { kind: 'all' };
export const PREDICTION: Step = { kind: 'prediction' };
export const REVIEW: Step = { kind: 'review' };

/** The address of a step, so that Back, a reload and a link lead to it. */
export function stepPath(roundId: string, step: Step): string {
  return `/rounds/${roundId}/answer?step=${step.kind === 'question' ? step.position + 1 : step.kind}`;
}

/** The step in the address; without one the first unanswered question, or the review where there is none. */
export function useStep(attempt: Attempt, sheet: AnswerSheet) {
  const [parameters] = useSearchParams();
  const [, navigate] = useLocation();
  const { roundId } = attempt;
  const goTo = useCallback((step: Step) => navigate(stepPath(roundId, step)), [navigate, roundId]);
  return { step: stepOf(parameters.get('step'), sheet) ?? firstOpenStep(sheet), goTo };
}

function stepOf(text: string | null, sheet: AnswerSheet): Step | null {
  if (text === 'all' || text === 'prediction' || text === 'review') return { kind: text };
  const position = Number(text) - 1;
  return sheet.questions.some((question) => question.position === position) ? questionStep(position) : null;
}

export function firstOpenStep(sheet: AnswerSheet): Step {
  const open = sheet.questions.find(({ choice }) => choice === null);
  return open ? questionStep(open.position) : REVIEW;
}

/** After the last question comes the prediction, unless an earlier attempt has fixed it. */
export function stepAfter(position: number, attempt: Attempt): Step {
  if (position + 1 < attempt.questions.length) return questionStep(position + 1);
  return attempt.prediction.locked ? REVIEW : PREDICTION;
}
