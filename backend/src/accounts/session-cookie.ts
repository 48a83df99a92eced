import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG } from '../platform/config/config.module.js';
import type { Config } from '../platform/config/load-config.js';
import type { OpenedSession } from './sessions.service.js';

export const SESSION_COOKIE = 'session';

/** The cookie that carries a session's token: unreadable for scripts, not sent along from other sites. */
@Injectable()
export class SessionCookie {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  give(reply: FastifyReply, { token, cookieMs }: OpenedSession): void {
    void reply.setCookie(SESSION_COOKIE, token, { ...this.attributes(), maxAge: cookieMs / 1000 });
  }

  take(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, this.attributes());
  }

  private attributes() {
    return { httpOnly: true, sameSite: 'lax', secure: this.config.secureCookies, path: '/' } as const;
  }
}

/** What `Secrets.newToken` makes; anything else was never a session and is not worth a look-up. */
const TOKEN = /^[\w-]{43}$/;

/** The token that a request carries, or null. */
export function tokenOf(request: FastifyRequest): string | null {
  const token = request.cookies[SESSION_COOKIE];
  return token !== undefined && TOKEN.test(token) ? token : null;
}

/** What the browser calls itself, short enough to keep. */
export const userAgentOf = (request: FastifyRequest): string => (request.headers['user-agent'] ?? '').slice(0, 300);
