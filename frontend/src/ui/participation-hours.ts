import { wallClock } from '../i18n/format.js';
import type { Bar } from './bar-chart.js';

export interface HourCount {
  /** First instant of the hour. */
  readonly hour: string;
  readonly started: number;
}

const HOUR_MS = 3_600_000;
/** A chart of more hours than this is told by the table; the latest ones stay. */
const MOST_HOURS = 24 * 8;

/** A bar for every hour from the first to the last, also for those in which nobody came. */
export function barsByHour(hours: readonly HourCount[]): Bar[] {
  const counts = new Map(hours.map(({ hour, started }) => [Date.parse(hour), started]));
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  const from = Math.max(first, last - (MOST_HOURS - 1) * HOUR_MS);
  const bars: Bar[] = [];
  for (let hour = from; hour <= last; hour += HOUR_MS)
    bars.push({ label: labelOf(hour), value: counts.get(hour) ?? 0 });
  return bars;
}

function labelOf(instant: number): string {
  const { hour, dayOfMonth, month } = wallClock(instant);
  return `${hour}h ${dayOfMonth}/${month}`;
}
