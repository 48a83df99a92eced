import { useCallback, useEffect, useState } from 'react';
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

/** The step in the address. Who comes without one starts at the first question that was open then, else at the review. */
export function useStep(attempt: Attempt, sheet: AnswerSheet) {
  const [parameters] = useSearchParams();
  const [, navigate] = useLocation();
  const { roundId } = attempt;
  const goTo = useCallback((step: Step) => navigate(stepPath(roundId, step)), [navigate, roundId]);
  const [initial] = useState(() => firstOpenStep(sheet));
  const inAddress = stepOf(parameters.get('step'), sheet);
  const isLost = inAddress === null;
  useEffect(() => {
    if (isLost) navigate(stepPath(roundId, initial), { replace: true });
  }, [isLost, navigate, roundId, initial]);
  return { step: inAddress ?? initial, goTo };
}

function stepOf(text: string | null, sheet: AnswerSheet): Step | null {
  if (text === 'all' || text === 'prediction' || text === 'review') return { kind: text };
  const position = Number(text) - 1;
  return sheet.questions.some((question) => question.position === position) ? questionStep(position) : null;
}

function firstOpenStep(sheet: AnswerSheet): Step {
  const open = sheet.questions.find(({ choice }) => choice === null);
  return open ? questionStep(open.position) : REVIEW;
}

/** After the last question comes the prediction, unless an earlier attempt has fixed it. */
export function stepAfter(position: number, attempt: Attempt): Step {
  if (position + 1 < attempt.questions.length) return questionStep(position + 1);
  return attempt.prediction.locked ? REVIEW : PREDICTION;
}
