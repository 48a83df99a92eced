import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/load-config.js';
import { NothingHere } from '../errors/common-problems.js';

/** What of a request decides whether it may read the figures. */
export interface MetricsReader {
  readonly remoteAddress: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const LOOPBACK = /^(::ffff:)?127\.|^::1$/;
const FORWARDED = ['x-forwarded-for', 'forwarded', 'x-real-ip'] as const;

/**
 * Figures are for the machine itself and for who knows METRICS_TOKEN. A request that a proxy passed on comes from the
 * proxy's address, so that a proxy on the same machine opens nothing to the world.
 */
export function mayReadMetrics({ remoteAddress, headers }: MetricsReader, token: string | null): boolean {
  if (token !== null && isSame(headers.authorization, `Bearer ${token}`)) return true;
  return LOOPBACK.test(remoteAddress ?? '') && FORWARDED.every((name) => headers[name] === undefined);
}

function isSame(given: string | string[] | undefined, wanted: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Answers everybody else as if there were no such address. */
@Injectable()
export class MetricsGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<{ headers: MetricsReader['headers']; socket: MetricsReader }>();
    const { remoteAddress } = request.socket;
    if (mayReadMetrics({ remoteAddress, headers: request.headers }, this.config.metricsToken)) return true;
    throw new NothingHere();
  }
}
