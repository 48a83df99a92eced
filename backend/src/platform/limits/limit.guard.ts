import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { TooManyRequests } from '../errors/common-problems.js';
import { RouteMemory } from '../http/route-memory.js';
import { LIMIT, type LimitRule } from './limit.js';
import { RateCounter } from './rate-counter.js';

const PER_ACCOUNT: LimitRule = { count: 600, seconds: 60 };
/** Thousands of civil servants sit behind one address (DOMAIN §6). */
const PER_NETWORK: LimitRule = { count: 60_000, seconds: 60 };

interface RouteLimit {
  readonly route: string;
  readonly rule: LimitRule;
}

type Wait = number | null;

/** Runs after the session guard, so that it knows the account. Where leases cover a request, it waits for nothing. */
@Injectable()
export class LimitGuard implements CanActivate {
  private readonly limits = new RouteMemory((context) => this.limitOf(context));

  constructor(
    private readonly counter: RateCounter,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const account = request.signedIn?.accountId;
    const { route, rule } = this.limits.of(context);
    const ofAccount = account ? this.counter.hit(`account:${route}:${account}`, rule) : null;
    const ofNetwork = this.counter.hit(`network:${request.ip}`, PER_NETWORK);
    if (ofAccount instanceof Promise || ofNetwork instanceof Promise) {
      return Promise.all([ofAccount, ofNetwork]).then(admitted);
    }
    return admitted([ofAccount, ofNetwork]);
  }

  private limitOf(context: ExecutionContext): RouteLimit {
    const targets = [context.getHandler(), context.getClass()];
    const rule = this.reflector.getAllAndOverride<LimitRule | undefined>(LIMIT, targets);
    const route = rule ? `${context.getClass().name}.${context.getHandler().name}` : 'any';
    return { route, rule: rule ?? PER_ACCOUNT };
  }
}

/** Throws `TooManyRequests` with the longer wait. */
function admitted(waits: readonly Wait[]): true {
  const seconds = Math.max(...waits.map((wait) => wait ?? 0));
  if (seconds > 0) throw new TooManyRequests({ seconds }, { retryAfterSeconds: seconds });
  return true;
}
