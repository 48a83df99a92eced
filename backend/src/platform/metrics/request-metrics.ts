import type { FastifyInstance, FastifyRequest } from 'fastify';
import { whenClosed } from '../http/when-closed.js';
import type { Metrics } from './metrics.js';

type Observe = (seconds: number) => void;

/** What is counted for one route, found once and then kept beside it. */
interface RouteCounts {
  readonly isStream: boolean;
  readonly byStatus: Map<number, Observe>;
}

/** What no route answers is one series, whatever addresses people try. */
const NO_ROUTE = 'none';
const UNCOUNTED = new Set(['/metrics', '/health/live', '/health/ready']);

/** Counts and times every request by its route's template. Looks nothing up on the way but two maps by identity. */
export function addRequestMetrics(server: FastifyInstance, metrics: Metrics): void {
  const routes = new WeakMap<object, RouteCounts>();
  server.addHook('onRequest', (request, reply, done) => {
    const counts = routes.get(request.routeOptions.config) ?? rememberRoute(routes, request);
    const gauge = counts.isStream ? metrics.openStreams : metrics.requestsInFlight;
    const startedAt = performance.now();
    gauge.inc();
    whenClosed(reply, () => {
      gauge.dec();
      const status = Math.floor(reply.raw.statusCode / 100);
      if (counts.isStream) return;
      const observe = counts.byStatus.get(status) ?? rememberStatus(metrics, request, counts, status);
      const tookMs = performance.now() - startedAt;
      observe(tookMs / 1_000);
      metrics.tally.add(status, tookMs);
    });
    done();
  });
}

function rememberRoute(routes: WeakMap<object, RouteCounts>, request: FastifyRequest): RouteCounts {
  const counts = { isStream: routeOf(request).endsWith('/events'), byStatus: new Map<number, Observe>() };
  routes.set(request.routeOptions.config, counts);
  return counts;
}

function rememberStatus(metrics: Metrics, request: FastifyRequest, counts: RouteCounts, status: number): Observe {
  const route = routeOf(request);
  const { method } = request;
  const series = UNCOUNTED.has(route)
    ? { observe: () => {} }
    : metrics.requestSeconds.labels({ method, route, status: `${status}xx` });
  const observe: Observe = (seconds) => series.observe(seconds);
  counts.byStatus.set(status, observe);
  return observe;
}

const routeOf = ({ is404, routeOptions }: FastifyRequest) => (is404 ? NO_ROUTE : (routeOptions.url ?? NO_ROUTE));
