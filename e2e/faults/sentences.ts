import type { Step } from '../load/contestant.js';

/** What a contestant's screen was given, good or bad. */
export interface HeardReply {
  readonly step: Step;
  readonly status: number;
  readonly ms: number;
  readonly body: unknown;
  readonly retryAfterSeconds: number | null;
}

/** Refusals that a contestant may meet without anything being broken, beside 503 and 429. */
const EXPECTED = new Set([
  '/problems/attempt-finished',
  '/problems/prediction-locked',
  '/problems/round-not-open',
  '/problems/attempts-used-up',
]);
const PASSING = new Set([429, 503]);
/** Letters that only Vietnamese has: the sentence is in the language of the reader. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/**
 * What is wrong with a reply as something to show to a person, or null. A refusal has to be a problem document with a
 * Vietnamese sentence; one that passes says when to come back; nobody is ever shown a surprise, a page or nothing.
 */
export function faultOf({ step, status, body, retryAfterSeconds }: HeardReply): string | null {
  // No reply at all: the browser has a sentence of its own for it.
  if (status === 0 || (status >= 200 && status < 300)) return null;
  const at = `${step}: ${status}`;
  if (!isProblem(body)) return `${at} is no problem document: ${JSON.stringify(body)?.slice(0, 200)}`;
  if (body.status !== status) return `${at} says that it is a ${body.status}`;
  if (!VIETNAMESE.test(body.detail)) return `${at} has no Vietnamese sentence: ${body.detail}`;
  if (PASSING.has(status)) return retryAfterSeconds === null ? `${at} does not say when to come back` : null;
  return EXPECTED.has(body.type) ? null : `${at} ${body.type}: ${body.detail}`;
}

/** Refused because there was too much to do at that moment. */
export const wasShed = ({ status, body }: HeardReply): boolean =>
  status === 503 && isProblem(body) && body.type === '/problems/overloaded';

interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

function isProblem(body: unknown): body is ProblemDocument {
  if (typeof body !== 'object' || body === null) return false;
  const { type, title, status, detail } = body as Partial<Record<keyof ProblemDocument, unknown>>;
  const isNamed = typeof type === 'string' && type.startsWith('/problems/');
  return (
    isNamed && typeof title === 'string' && title !== '' && typeof status === 'number' && typeof detail === 'string'
  );
}
