import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { api, dataOf } from '../../api/client.js';
import { myRoundsQuery } from '../../api/my-rounds.js';
import { ApiProblem } from '../../api/problem.js';
import type { View } from '../../api/views.js';
import type { AnswerOutbox } from './answer-outbox.js';
import type { Attempt } from './attempt.js';
import { attemptQuery } from './attempt.js';
import { receiptPath, receiptQuery } from './receipt.js';
import { submissionIntentOf } from './submission-intent.js';

/** `waiting`: the line is down, it is sent again by itself. `signed-out`: it goes on after signing in. */
export type SubmissionPhase = 'none' | 'sending' | 'waiting' | 'signed-out';

interface SubmissionState {
  readonly phase: SubmissionPhase;
  /** Why the server did not take it; the contestant has to do something first. */
  readonly refusal: ApiProblem | null;
  readonly failures: number;
  /** At least how long to wait before the next try. */
  readonly leastPauseMs: number;
}

const NOTHING: SubmissionState = { phase: 'none', refusal: null, failures: 0, leastPauseMs: 0 };
const PATIENCE_MS = 20_000;
const LONGEST_PAUSE_MS = 15_000;

/** Submits an attempt, again and again until the receipt is there; repeating it gives the same receipt. */
export function useSubmission(attempt: Attempt, body: View<'SubmissionRequest'>, outbox: AnswerOutbox) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const [state, setState] = useState(NOTHING);
  const intent = useMemo(() => submissionIntentOf(attempt.id), [attempt.id]);
  const running = useRef(false);
  const latest = useRef(body);
  latest.current = body;
  const { id, roundId } = attempt;

  const submit = useCallback(async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    intent.set();
    setState(({ failures }) => ({ ...NOTHING, phase: 'sending', failures }));
    try {
      const receipt = await post(id, latest.current);
      intent.forget();
      outbox.clear();
      queries.setQueryData(receiptQuery(id).queryKey, receipt);
      navigate(receiptPath(roundId, id), { replace: true });
      void queries.invalidateQueries({ queryKey: myRoundsQuery.queryKey });
      void queries.invalidateQueries({ queryKey: attemptQuery(roundId).queryKey });
    } catch (error) {
      const next = afterFailure(error);
      if (next.phase === 'none') intent.forget();
      setState(({ failures }) => ({ ...NOTHING, ...next, failures: failures + 1 }));
    } finally {
      running.current = false;
    }
  }, [id, roundId, intent, outbox, queries, navigate]);

  const cancel = useCallback(() => {
    intent.forget();
    setState(NOTHING);
  }, [intent]);

  useEffect(() => {
    if (intent.isSet()) void submit();
  }, [intent, submit]);
  useRetry(state, submit);
  return { ...state, submit, cancel };
}

async function post(id: string, body: View<'SubmissionRequest'>): Promise<View<'ReceiptView'>> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const params = { path: { id } };
    return await dataOf(api.POST('/api/attempts/{id}/submission', { params, body, signal: patience.signal }));
  } finally {
    clearTimeout(timer);
  }
}

function afterFailure(error: unknown): Pick<SubmissionState, 'phase' | 'refusal'> & Partial<SubmissionState> {
  if (!(error instanceof ApiProblem)) return { phase: 'waiting', refusal: null };
  if (error.status === 401) return { phase: 'signed-out', refusal: null };
  if (error.status >= 500 || error.status === 429) {
    return { phase: 'waiting', refusal: null, leastPauseMs: Math.min(error.retryAfterMs, LONGEST_PAUSE_MS) };
  }
  return { phase: 'none', refusal: error };
}

/** While waiting: again after a growing pause, and at once when the line is back. */
function useRetry({ phase, failures, leastPauseMs }: SubmissionState, submit: () => Promise<void>): void {
  useEffect(() => {
    if (phase !== 'waiting') return undefined;
    const again = () => void submit();
    const pause = Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** failures) * (0.5 + Math.random() / 2);
    const timer = setTimeout(again, Math.max(pause, leastPauseMs));
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [phase, failures, leastPauseMs, submit]);
}
