import { RouteConfig } from '@nestjs/platform-fastify';

/**
 * What a route is worth when there is more to do than the process can do.
 * `answer`: saving and submitting, given up last. `action`: other changes. `view`: pages, given up first.
 * `always`: what watches the process, and streams that stay open; never refused, never counted.
 */
export const IMPORTANCES = ['always', 'answer', 'action', 'view'] as const;
export type Importance = (typeof IMPORTANCES)[number];

declare module 'fastify' {
  interface FastifyContextConfig {
    importance?: Importance;
  }
}

/**
 * Sets what a route is worth; without it, reading is a `view` and everything else an `action`. A lean one has no request
 * context (platform/http/request-hooks.ts).
 */
export const WorthOf = (importance: Importance, { isLean = false } = {}) => RouteConfig({ importance, isLean });
