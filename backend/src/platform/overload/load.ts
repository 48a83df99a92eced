import type { Importance } from './importance.js';

/** How busy a process is at an instant. */
export interface Load {
  /** Requests under way. */
  readonly inFlight: number;
  /** By how much the event loop is behind: what has just arrived has waited about as long. */
  readonly lagMs: number;
  /** How long what is taken now will wait for its reply, as far as the last second can tell. */
  readonly waitMs: number;
}

/** From where on requests of an importance are refused. */
export type Ceilings = Readonly<Record<Exclude<Importance, 'always'>, Load>>;

/**
 * Pages give way first, so that what people have chosen still gets in; and even that is refused before the wait comes
 * near a browser's patience, for a refusal with a time to come back loses nothing, and a reply that nobody waits for any
 * more is work that others would have needed.
 */
export const CEILINGS: Ceilings = {
  view: { inFlight: 400, lagMs: 400, waitMs: 700 },
  action: { inFlight: 800, lagMs: 700, waitMs: 1_500 },
  answer: { inFlight: 1_200, lagMs: 1_000, waitMs: 2_500 },
};

/**
 * What makes a few wait is no overload that refusing them would cure: a lock is held, a disk is slow for a second, or a file
 * is large. A hundred are answered within a second by the slowest process that was seen.
 */
export const FEW = 100;

/** Whether a request of this importance is one too many. Pure. */
export function isTooMuch(load: Load, importance: Importance, ceilings: Ceilings = CEILINGS): boolean {
  if (importance === 'always') return false;
  const { inFlight, lagMs, waitMs } = ceilings[importance];
  return load.inFlight >= inFlight || (load.inFlight >= FEW && (load.lagMs >= lagMs || load.waitMs >= waitMs));
}
