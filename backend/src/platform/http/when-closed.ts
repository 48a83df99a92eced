import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';

const acts = new WeakMap<ServerResponse, (() => void)[]>();

/**
 * Acts once when a reply is over: finished, or given up by who asked (who gets no `onResponse`). One listener for all, for
 * there are few that a response may have before Node.js warns.
 */
export function whenClosed({ raw }: FastifyReply, act: () => void): void {
  const known = acts.get(raw);
  if (known) return void known.push(act);
  const own = [act];
  acts.set(raw, own);
  raw.once('close', () => {
    for (const each of own) each();
  });
}
