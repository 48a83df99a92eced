import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { TooManyRequests } from '../errors/common-problems.js';
import { LIMIT, type LimitRule } from './limit.js';
import { RateCounter } from './rate-counter.js';

const PER_ACCOUNT: LimitRule = { count: 600, seconds: 60 };
/** Thousands of civil servants sit behind one address (DOMAIN §6). */
const PER_NETWORK: LimitRule = { count: 60_000, seconds: 60 };

/** Runs after the session guard, so that it knows the account. */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    private readonly counter: RateCounter,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const rule = this.reflector.getAllAndOverride<LimitRule | undefined>(LIMIT, [
      context.getHandler(),
      context.getClass(),
    ]);
    const route = rule ? `${context.getClass().name}.${context.getHandler().name}` : 'any';
    const account = request.signedIn?.accountId;
    const waits = await Promise.all([
      account ? this.counter.hit(`account:${route}:${account}`, rule ?? PER_ACCOUNT) : null,
      this.counter.hit(`network:${request.ip}`, PER_NETWORK),
    ]);
    const seconds = Math.max(...waits.map((wait) => wait ?? 0));
    if (seconds > 0) throw new TooManyRequests({ seconds }, { retryAfterSeconds: seconds });
    return true;
  }
}
