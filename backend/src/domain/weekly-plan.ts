import type { Schedule } from './schedule.js';

const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

/**
 * The windows of a weekly contest (DOMAIN §3.1): each round opens a week after the one before and closes an hour before
 * the next one opens, "Monday 10:00 to the next Monday 09:00". Instants in epoch milliseconds; weeks of exactly seven
 * times 24 hours, as in Việt Nam, where no clock is ever put forward.
 */
export function weeklyWindows(firstOpensAt: number, count: number): Schedule[] {
  return Array.from({ length: count }, (_, week) => {
    const opensAt = firstOpensAt + week * WEEK_MS;
    return { opensAt, closesAt: opensAt + WEEK_MS - HOUR_MS };
  });
}
