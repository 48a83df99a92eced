import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CrossSiteRequest, MediaUnsupported } from '../errors/common-problems.js';
import { fromContext, localeOf } from './request-context.js';
import { whenClosed } from './when-closed.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export const newRequestId = () => randomUUID();

/**
 * Opens the request's context, and refuses content that no route reads and unsafe requests from other sites: beside the same-site cookie, every browser
 * says where a request comes from (Sec-Fetch-Site, Origin); clients without a browser send neither and carry no cookie by accident.
 */
export function addRequestHooks(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    const check = () => {
      if (SAFE.has(request.method)) done();
      else if (!isSameSite(request.headers, request.host)) done(new CrossSiteRequest());
      else if (!isReadable(request)) done(new MediaUnsupported());
      else done();
    };
    if (request.routeOptions.config.isLean) return check();
    const context = {
      requestId: request.id,
      locale: localeOf(request.headers['accept-language']),
      actorId: null,
      actorRole: 'public',
    };
    whenClosed(reply, fromContext(context, check));
  });
}

function isSameSite(headers: Record<string, string | string[] | undefined>, host: string): boolean {
  const fetchSite = headers['sec-fetch-site'];
  if (typeof fetchSite === 'string' && fetchSite !== 'same-origin' && fetchSite !== 'none') return false;
  const { origin } = headers;
  if (typeof origin !== 'string') return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Set on routes that take a file; all others take JSON. */
    takesFile?: boolean;
    /** Set on the few routes that run thousands of times a second: they have no request context, so they write no audit entry. */
    isLean?: boolean;
  }
}

/** One route, one type of content: what another parser would make of it never reaches a route. */
function isReadable({ headers, routeOptions, is404 }: FastifyRequest): boolean {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type === undefined || is404) return true;
  return type === (routeOptions.config.takesFile ? 'multipart/form-data' : 'application/json');
}
