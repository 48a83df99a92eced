import type { Locale } from '../errors/problem.js';
import { Ambient } from '../process/ambient.js';

/** What belongs to the request (or job) under way without being passed through every call. */
export interface RequestContext {
  readonly requestId: string;
  /** The job under way, when it is one; its requestId is that of the request which asked for it. */
  readonly jobId?: string;
  readonly locale: Locale;
  /** Who acts; null for the public and for the system itself. */
  actorId: string | null;
  actorRole: string;
}

const contexts = new Ambient<RequestContext>();

const SYSTEM: RequestContext = { requestId: 'system', locale: 'vi', actorId: null, actorRole: 'system' };

/** Outside of every request a new one: whoever writes an actor into it writes it nowhere else. */
export const currentContext = (): RequestContext => contexts.value ?? { ...SYSTEM };

export const inContext = <Result>(context: RequestContext, work: () => Promise<Result>): Promise<Result> =>
  contexts.during(context, work);

/** Does what is recorded as somebody's act where no request's context says whose it is. */
export const actingAs = <Result>(
  actor: Pick<RequestContext, 'actorId' | 'actorRole'>,
  work: () => Promise<Result>,
): Promise<Result> => inContext({ ...currentContext(), ...actor }, work);

/** Goes on in a context until the returned function is called, once. */
export const fromContext = (context: RequestContext, goOn: () => void): (() => void) => contexts.from(context, goOn);

/** The first language of an Accept-Language header that we speak; Vietnamese otherwise. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const language = part.trim().slice(0, 2).toLowerCase();
    if (language === 'vi' || language === 'en') return language;
  }
  return 'vi';
}
