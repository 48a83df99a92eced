import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Role } from '../domain/role.js';
import { NotAllowed, NotSignedIn } from '../platform/errors/common-problems.js';
import { ACCESS, type Access, type SignedIn } from '../platform/http/access.js';
import { RouteMemory } from '../platform/http/route-memory.js';
import { currentContext } from '../platform/http/request-context.js';
import { tokenOf } from './session-cookie.js';
import { Sessions } from './sessions.service.js';

/**
 * Finds out who asks, and lets pass only whom the route names; a route that names nobody is closed. On public routes it
 * finds out only when asked.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  private readonly accesses = new RouteMemory((context) => ({ access: this.accessOf(context) }));

  constructor(
    private readonly sessions: Sessions,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { access } = this.accesses.of(context);
    if (access !== null) return this.admit(request, access);
    request.whoAsks = () => this.whoAsks(request);
    return true;
  }

  private admit(request: FastifyRequest, access: readonly Role[] | undefined): boolean | Promise<boolean> {
    const found = this.find(request);
    if (found instanceof Promise) return found.then((signedIn) => admitted(note(request, signedIn), access));
    return admitted(note(request, found), access);
  }

  private async whoAsks(request: FastifyRequest): Promise<SignedIn | null> {
    return note(request, await this.find(request));
  }

  private find(request: FastifyRequest) {
    const token = tokenOf(request);
    return token === null ? null : this.sessions.find(token);
  }

  private accessOf(context: ExecutionContext): Access | undefined {
    return this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
  }
}

/** Problems: not-signed-in, not-allowed. */
function admitted(signedIn: SignedIn | null, access: readonly Role[] | undefined): true {
  if (!signedIn) throw new NotSignedIn();
  if (!access?.includes(signedIn.role)) throw new NotAllowed();
  return true;
}

/** The rest of the request knows from here on who asks. */
function note(request: FastifyRequest, signedIn: SignedIn | null): SignedIn | null {
  if (!signedIn) return null;
  request.signedIn = signedIn;
  const context = currentContext();
  context.actorId = signedIn.accountId;
  context.actorRole = signedIn.role;
  return signedIn;
}
