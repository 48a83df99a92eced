import { Pool } from 'undici';
import type { Person } from './people.js';

export interface Reply {
  /** 0 where no reply came: refused, cut, or not within the patience. */
  readonly status: number;
  /** Seconds the server asks to wait, if it does. */
  readonly retryAfterSeconds: number | null;
  readonly setCookie: string | null;
  /** JSON, or null where there is none; the bare text of what is no JSON. */
  readonly body: unknown;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object;
  /** How long to wait for the reply. As long as the answering page waits, unless told. */
  readonly patienceMs?: number;
}

const PATIENCE_MS = 15_000;
const NO_REPLY: Reply = { status: 0, retryAfterSeconds: null, setCookie: null, body: null };

/**
 * The line between contestants and the API processes: kept-alive connections, spread in turn over the processes as a
 * proxy in front would do. A process that does not reply is left alone for a second.
 */
export class Line {
  private readonly routes: { readonly pool: Pool; awayUntil: number }[];
  private turn = 0;

  constructor(urls: readonly string[], connections = 64) {
    this.routes = urls.map((url) => ({
      pool: new Pool(url, { connections, pipelining: 1, keepAliveTimeout: 30_000, connect: { timeout: 5_000 } }),
      awayUntil: 0,
    }));
  }

  /** Makes one request as a person's browser would. Never throws. */
  async call(person: Person | null, { method, path, body, patienceMs = PATIENCE_MS }: Call): Promise<Reply> {
    const route = this.nextRoute();
    const headers: Record<string, string> = { 'accept-language': 'vi' };
    if (person) Object.assign(headers, { cookie: person.cookie, 'x-forwarded-for': person.address });
    if (body) headers['content-type'] = 'application/json';
    try {
      const answer = await route.pool.request({
        ...{ method, path, headers, headersTimeout: patienceMs, bodyTimeout: patienceMs },
        body: body ? JSON.stringify(body) : null,
        signal: AbortSignal.timeout(patienceMs),
      });
      const text = await answer.body.text();
      return {
        status: answer.statusCode,
        retryAfterSeconds: Number(answer.headers['retry-after']) || null,
        setCookie: [answer.headers['set-cookie']].flat()[0] ?? null,
        body: text === '' ? null : readBody(text),
      };
    } catch {
      route.awayUntil = Date.now() + 1_000;
      return NO_REPLY;
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.routes.map(({ pool }) => pool.destroy()));
  }

  private nextRoute() {
    const now = Date.now();
    const there = this.routes.filter(({ awayUntil }) => awayUntil <= now);
    const choice = there.length > 0 ? there : this.routes;
    this.turn += 1;
    const route = choice[this.turn % choice.length];
    if (!route) throw new Error('A line needs at least one address.');
    return route;
  }
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
