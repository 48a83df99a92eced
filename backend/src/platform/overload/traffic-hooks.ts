import type { FastifyInstance, FastifyRequest } from 'fastify';
import { whenClosed } from '../http/when-closed.js';
import type { Importance } from './importance.js';
import { Overloaded } from './overload.errors.js';
import type { Traffic } from './traffic.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Counts the requests under way and refuses those that are too many, before anything is spent on them. Only
 * what refusals need as well comes before this hook.
 */
export function addTrafficHooks(server: FastifyInstance, traffic: Traffic): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (traffic.isDraining) void reply.header('connection', 'close');
    const importance = importanceOf(request);
    if (importance === 'always') return done();
    const pause = traffic.enter(importance);
    if (pause !== null) return done(new Overloaded({ retryAfterSeconds: pause }));
    whenClosed(reply, () => traffic.leave());
    return done();
  });
}

function importanceOf({ routeOptions, method }: FastifyRequest): Importance {
  return routeOptions.config.importance ?? (READING.has(method) ? 'view' : 'action');
}
