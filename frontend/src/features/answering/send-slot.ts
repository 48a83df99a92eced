import { api } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import type { Sent } from './answer-outbox.js';
import type { Slot } from './slot.js';
import { partsOf } from './slot.js';

interface AttemptAddress {
  readonly id: string;
  readonly roundId: string;
}

/** A request that hangs longer is given up and made again; saving twice changes nothing. */
const PATIENCE_MS = 15_000;

/** Sends one value of an attempt to the server and tells what became of it. Never throws. */
export async function sendSlot(attempt: AttemptAddress, slot: Slot, value: number): Promise<Sent> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    await put(attempt, slot, value, patience.signal);
    return 'saved';
  } catch (error) {
    return outcomeOf(error);
  } finally {
    clearTimeout(timer);
  }
}

function put({ id, roundId }: AttemptAddress, slot: Slot, value: number, signal: AbortSignal): Promise<unknown> {
  const { kind, position } = partsOf(slot);
  const path = { id, position };
  if (kind === 'answer') {
    return api.PUT('/api/attempts/{id}/answers/{position}', { params: { path }, body: { choice: value }, signal });
  }
  if (kind === 'flag') {
    const body = { flagged: value === 1 };
    return api.PUT('/api/attempts/{id}/flags/{position}', { params: { path }, body, signal });
  }
  return api.PUT('/api/rounds/{roundId}/prediction', { params: { path: { roundId } }, body: { value }, signal });
}

/** Refusals that no repetition changes. Everything else is tried again: a choice is never dropped on a guess. */
const NEVER_TAKEN: readonly string[] = [
  '/problems/choice-unknown',
  '/problems/prediction-locked',
  '/problems/request-invalid',
];

function outcomeOf(error: unknown): Sent {
  if (!(error instanceof ApiProblem)) return 'unreachable';
  if (error.status === 401) return 'signed-out';
  if (error.type === '/problems/attempt-finished') return 'finished';
  if (NEVER_TAKEN.includes(error.type)) return 'refused';
  return error.retryAfterMs > 0 ? { retryAfterMs: error.retryAfterMs } : 'unreachable';
}
