import type { Client } from 'openapi-fetch';
import { currentLocale } from '../i18n/locale.js';
import { reportReached, reportUnreached } from './connection.js';
import { NetworkProblem, problemOf } from './problem.js';
import type { paths } from './schema.js';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof METHODS)[number];

/**
 * The typed client: `await dataOf(api.GET('/api/rounds/{roundId}', { params: { path: { roundId } } }))`.
 * Everything but a 2xx is thrown: ApiProblem with the server's sentence, or NetworkProblem.
 *
 * The types are openapi-fetch's; its run time would be 2 kB of the 100 kB that a first page may weigh, and what this
 * application needs of it (params, query, JSON or FormData, signal) is the few lines below.
 */
export const api = Object.fromEntries(
  METHODS.map((method) => [method, (path: string, call?: Call) => send(method, path, call ?? {})]),
) as unknown as Pick<Client<paths>, Method>;

/** The body of a reply; for 204 there is none. */
export async function dataOf<T>(reply: Promise<{ data?: T }>): Promise<Exclude<T, undefined>> {
  const { data } = await reply;
  return data as Exclude<T, undefined>;
}

type QueryValue = string | number | boolean | null | undefined;

interface Call {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, QueryValue | readonly QueryValue[]>>;
    readonly header?: Readonly<Record<string, string>>;
  };
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

async function send(method: Method, path: string, call: Call): Promise<{ data: unknown; response: Response }> {
  const response = await reach(requestOf(method, path, call));
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem instanceof NetworkProblem) reportUnreached();
    throw problem;
  }
  const body = await response.text();
  return { data: body === '' ? undefined : JSON.parse(body), response };
}

async function reach(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    reportReached();
    return response;
  } catch (error) {
    // Our own cancelling says nothing about the line.
    if (request.signal.aborted) throw error;
    reportUnreached();
    throw new NetworkProblem(error);
  }
}

function requestOf(method: Method, path: string, { params, body, signal }: Call): Request {
  const isForm = body instanceof FormData;
  return new Request(addressOf(path, params), {
    method,
    signal,
    credentials: 'same-origin',
    headers: {
      Accept: 'application/json',
      'Accept-Language': currentLocale(),
      ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
      ...params?.header,
    },
    body: isForm ? body : JSON.stringify(body),
  });
}

/** `/api/rounds/{roundId}` with its parts filled in; what is null or undefined stays out of the query, lists repeat. */
function addressOf(path: string, params: Call['params']): URL {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params?.path?.[name])));
  const address = new URL(filled, location.origin);
  for (const [name, value] of Object.entries(params?.query ?? {})) {
    for (const item of [value].flat()) if (item != null) address.searchParams.append(name, String(item));
  }
  return address;
}
