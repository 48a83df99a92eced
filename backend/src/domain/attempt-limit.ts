import type { RuleSet } from './rules.js';
import { dayOf } from './schedule.js';

/**
 * How many attempts a contestant may still start in a round; null where they are unlimited.
 * `startedAts` are the starts of all the contestant's attempts in this round, submitted or not: a reload is no retry.
 */
export function attemptsLeft(
  rules: Pick<RuleSet, 'attemptLimit' | 'attemptPeriod'>,
  startedAts: readonly number[],
  at: { now: number; timeZoneOffsetMinutes: number },
): number | null {
  if (rules.attemptLimit === null) return null;
  const today = dayOf(at.now, at.timeZoneOffsetMinutes);
  const used =
    rules.attemptPeriod === 'round'
      ? startedAts
      : startedAts.filter((startedAt) => dayOf(startedAt, at.timeZoneOffsetMinutes) === today);
  return Math.max(0, rules.attemptLimit - used.length);
}
