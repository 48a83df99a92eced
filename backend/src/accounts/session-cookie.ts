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

  give(reply: FastifyReply, { token, expiresAt }: OpenedSession): void {
    void reply.setCookie(SESSION_COOKIE, token, { ...this.attributes(), expires: expiresAt });
  }

  take(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, this.attributes());
  }

  private attributes() {
    return { httpOnly: true, sameSite: 'lax', secure: this.config.secureCookies, path: '/' } as const;
  }
}

/** The token that a request carries, or null. */
export const tokenOf = (request: FastifyRequest): string | null => request.cookies[SESSION_COOKIE] ?? null;

/** What the browser calls itself, short enough to keep. */
export const userAgentOf = (request: FastifyRequest): string => (request.headers['user-agent'] ?? '').slice(0, 300);
