import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { NotAllowed, NotSignedIn } from '../platform/errors/common-problems.js';
import { ACCESS, type Access, type SignedIn } from '../platform/http/access.js';
import { currentContext } from '../platform/http/request-context.js';
import { tokenOf } from './session-cookie.js';
import { Sessions } from './sessions.service.js';

/**
 * Finds out who asks, and lets pass only whom the route names; a route that names nobody is closed. On public routes it
 * finds out only when asked.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = this.accessOf(context);
    if (access === null) {
      request.whoAsks = () => this.whoAsks(request);
      return true;
    }
    const signedIn = await this.whoAsks(request);
    if (!signedIn) throw new NotSignedIn();
    if (!access?.includes(signedIn.role)) throw new NotAllowed();
    return true;
  }

  private async whoAsks(request: FastifyRequest): Promise<SignedIn | null> {
    const token = tokenOf(request);
    const signedIn = token ? await this.sessions.find(token) : null;
    if (!signedIn) return null;
    request.signedIn = signedIn;
    Object.assign(currentContext(), { actorId: signedIn.accountId, actorRole: signedIn.role });
    return signedIn;
  }

  private accessOf(context: ExecutionContext): Access | undefined {
    return this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
  }
}
