import { isStaff, type Role } from '../domain/role.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Lifetime {
  /** Ends so long after the last request. */
  readonly idleMs: number;
  /** Ends so long after signing in, whatever happens; null: never. */
  readonly absoluteMs: number | null;
  /** How old the noted last request may become before it is noted anew: reading must not mean writing. */
  readonly noteEveryMs: number;
  /** How long the browser keeps the cookie; whether the session lives, the server says. */
  readonly cookieMs: number;
}

/** Staff sessions end when idle (DOMAIN §8); contestants come back once a week. */
const CONTESTANT: Lifetime = { idleMs: 30 * DAY, absoluteMs: null, noteEveryMs: HOUR, cookieMs: 365 * DAY };
const STAFF: Lifetime = { idleMs: HOUR, absoluteMs: 12 * HOUR, noteEveryMs: MINUTE, cookieMs: 12 * HOUR };

const lifetimeOf = (role: Role): Lifetime => (isStaff(role) ? STAFF : CONTESTANT);

/** The instant from which a session is over, if nobody uses it any more. */
export function sessionExpiry(role: Role, createdAt: Date, lastSeenAt: Date): Date {
  const { idleMs, absoluteMs } = lifetimeOf(role);
  const idle = lastSeenAt.getTime() + idleMs;
  return new Date(absoluteMs === null ? idle : Math.min(idle, createdAt.getTime() + absoluteMs));
}

/** How long the browser keeps the cookie. No instant: the clock of a device may be hours or years off. */
export const cookieLifetimeMs = (role: Role): number => lifetimeOf(role).cookieMs;

/** Whether a request now is worth noting as the last one. */
export const isWorthNoting = (role: Role, lastSeenAt: Date, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() >= lifetimeOf(role).noteEveryMs;
