import { fraction, pickByWeight, runningSums } from './chance.js';
import type { Schedule } from './schedule.js';
import type { Random } from './shuffling.js';

const HOUR_MS = 3_600_000;

/** How many people take part in each hour of the day: the office's morning and afternoon, and the evening at home. */
const BY_HOUR = [1, 0.5, 0.3, 0.2, 0.3, 1, 2, 5, 9, 10, 9, 6, 4, 5, 8, 9, 7, 6, 7, 10, 12, 9, 5, 2] as const;
const FIRST_DAY = 1.6;
const LAST_DAY = 1.8;
const WEEKEND = 0.7;

/** The window in which people begin, hour by hour. */
export interface StartingHours {
  readonly hours: readonly Schedule[];
  readonly sums: readonly number[];
}

/**
 * The hours of a round up to an instant, with a crowd on its first and its last day.
 *
 * @param zoneOffsetMinutes how far the contest's zone is ahead of UTC
 */
export function startingHours(round: Schedule, until: number, zoneOffsetMinutes: number): StartingHours {
  const end = Math.min(round.closesAt, until);
  const hours: Schedule[] = [];
  for (let opensAt = round.opensAt; opensAt < end; opensAt = hours.at(-1)?.closesAt ?? end) {
    const nextHour = (Math.floor(opensAt / HOUR_MS) + 1) * HOUR_MS;
    hours.push({ opensAt, closesAt: Math.min(nextHour, end) });
  }
  return { hours, sums: runningSums(hours.map((hour) => weightOf(hour, round, zoneOffsetMinutes))) };
}

/** An instant at which somebody begins, or null where the window is empty. */
export function startingInstant(random: Random, { hours, sums }: StartingHours): number | null {
  const hour = hours[pickByWeight(random, sums) ?? -1];
  if (hour === undefined) return null;
  return hour.opensAt + Math.floor(fraction(random) * (hour.closesAt - hour.opensAt));
}

function weightOf(hour: Schedule, round: Schedule, zoneOffsetMinutes: number): number {
  const local = new Date(hour.opensAt + zoneOffsetMinutes * 60_000);
  const day = local.getUTCDay();
  const share = (hour.closesAt - hour.opensAt) / HOUR_MS;
  return (
    share *
    (BY_HOUR[local.getUTCHours()] ?? 1) *
    (day === 0 || day === 6 ? WEEKEND : 1) *
    (hour.opensAt - round.opensAt < 24 * HOUR_MS ? FIRST_DAY : 1) *
    (round.closesAt - hour.opensAt <= 24 * HOUR_MS ? LAST_DAY : 1)
  );
}
