import { SentenceError } from '../i18n/sentence.js';
import { currentText } from '../i18n/shared.messages.js';

/** One fault of a request body: where (`/phone`), what (a sentence), and a stable code. */
export interface ProblemFault {
  readonly pointer: string;
  readonly detail: string;
  readonly code?: string;
}

/** RFC 9457, as the server writes it. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly ProblemFault[];
  /** How long the server asks to wait before the next try; 0 where it says nothing. */
  readonly retryAfterMs?: number;
}

/** The server refused. `message` is the server's own sentence in the reader's language and may be shown as it is. */
export class ApiProblem extends SentenceError implements ProblemDocument {
  override readonly name = 'ApiProblem';
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly ProblemFault[];
  readonly retryAfterMs: number;

  constructor(document: ProblemDocument) {
    super(document.detail || document.title);
    this.type = document.type;
    this.title = document.title;
    this.status = document.status;
    this.detail = document.detail;
    this.errors = document.errors;
    this.retryAfterMs = document.retryAfterMs ?? 0;
  }
}

/** Whether the server refused because nobody is signed in: never was, or is not any more. */
export const isNotSignedIn = (error: unknown): boolean =>
  error instanceof ApiProblem && error.type === '/problems/not-signed-in';

/** The server was not reached, or a gateway answered in its place: nothing is known about the request. */
export class NetworkProblem extends SentenceError {
  override readonly name = 'NetworkProblem';

  constructor(cause?: unknown) {
    super(currentText().networkProblem, { cause });
  }
}

/** Reads a refusal; one that is not problem+json (a gateway's page) still becomes a sentence. */
export async function problemOf(response: Response): Promise<ApiProblem | NetworkProblem> {
  const body: unknown = await response.json().catch(() => null);
  if (isGatewayFailure(response, body)) return new NetworkProblem();
  return apiProblem(response.status, body, retryAfterOf(response));
}

export function apiProblem(status: number, body: unknown, retryAfterMs = 0): ApiProblem {
  const told = isRecord(body) ? body : {};
  const fallback = currentText().unexpectedProblem;
  return new ApiProblem({
    type: textOf(told.type) ?? 'about:blank',
    title: textOf(told.title) ?? fallback,
    status,
    detail: textOf(told.detail) ?? textOf(told.title) ?? fallback,
    errors: Array.isArray(told.errors) ? told.errors.filter(isFault) : [],
    retryAfterMs,
  });
}

/** `Retry-After` in seconds; the form with a date is not one that this server writes. */
function retryAfterOf({ headers }: Response): number {
  const seconds = Number(headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
}

function isGatewayFailure(response: Response, body: unknown): boolean {
  return [502, 503, 504].includes(response.status) && !isRecord(body);
}

function isFault(value: unknown): value is ProblemFault {
  return isRecord(value) && typeof value.pointer === 'string' && typeof value.detail === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
