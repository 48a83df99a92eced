import { createParamDecorator, type ExecutionContext, SetMetadata, UnauthorizedException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Role } from '../../domain/role.js';

/** Who is signed in, as the session guard found out. */
export interface SignedIn {
  readonly accountId: string;
  readonly sessionId: string;
  readonly role: Role;
  readonly displayName: string;
}

export const ACCESS = 'access';
/** `null`: everybody, signed in or not. A list: only these roles. Not set: nobody (deny by default). */
export type Access = null | readonly Role[];

/** Opens a route to everybody. */
export const Public = () => SetMetadata(ACCESS, null satisfies Access);

/** Opens a route to signed-in accounts of these roles. An administrator is not included by itself. */
export const Allow = (...roles: readonly Role[]) => SetMetadata(ACCESS, roles satisfies Access);

declare module 'fastify' {
  interface FastifyRequest {
    signedIn?: SignedIn;
    /** Looks up who asks, on public routes: only some of them want to know. */
    whoAsks?: () => Promise<SignedIn | null>;
  }
}

/** The signed-in account of the request; only on routes with {@link Allow}. */
export const CurrentAccount = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!signedIn) throw new UnauthorizedException();
  return signedIn;
});

/**
 * The signed-in account, or null (also for a cookie that is broken or over); for {@link Public} routes that greet people
 * they know. The other public routes never look a session up.
 */
export const MaybeAccount = createParamDecorator(
  async (_: unknown, context: ExecutionContext): Promise<SignedIn | null> =>
    (await context.switchToHttp().getRequest<FastifyRequest>().whoAsks?.()) ?? null,
);
