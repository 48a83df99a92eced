import createClient from 'openapi-fetch';
import type { Middleware } from 'openapi-fetch';
import { currentLocale } from '../i18n/locale.js';
import { reportReached, reportUnreached } from './connection.js';
import { NetworkProblem, problemOf } from './problem.js';
import type { paths } from './schema.js';

const problems: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLocale());
    return request;
  },
  async onResponse({ response }) {
    reportReached();
    if (response.ok) return;
    const problem = await problemOf(response);
    if (problem instanceof NetworkProblem) reportUnreached();
    throw problem;
  },
  onError({ error }) {
    if (isAborted(error)) return;
    reportUnreached();
    return new NetworkProblem(error);
  },
};

/**
 * The typed client: `await dataOf(api.GET('/api/rounds/{roundId}', { params: { path: { roundId } } }))`.
 * Everything but a 2xx is thrown: ApiProblem with the server's sentence, or NetworkProblem.
 */
export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  credentials: 'same-origin',
  // Looked up per call, so that a test can put its own in place.
  fetch: (request) => globalThis.fetch(request),
});
api.use(problems);

/** The body of a reply; for 204 there is none. */
export async function dataOf<T>(reply: Promise<{ data?: T }>): Promise<Exclude<T, undefined>> {
  const { data } = await reply;
  return data as Exclude<T, undefined>;
}

function isAborted(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
