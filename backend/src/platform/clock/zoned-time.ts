import type { Clock } from './clock.js';

/** Where the country's own calendar counts, whatever the zone of the contest or the machine: units, ages. */
export const VIETNAM = 'Asia/Ho_Chi_Minh';

/** An instant as a sentence says it, in both languages. */
export interface SpokenInstant {
  /** `09:00 ngày 10/08/2026`; with seconds where there are any. */
  readonly vi: string;
  /** `09:00 on 10/08/2026` */
  readonly en: string;
}

/** The instant (epoch milliseconds) as clocks show it in an IANA time zone. */
export function spokenInstant(instant: number, timeZone: string): SpokenInstant {
  const { year, month, day, hour, minute, second } = partsOf(instant, timeZone);
  const time = `${hour}:${minute}${second === '00' ? '' : `:${second}`}`;
  const date = `${day}/${month}/${year}`;
  return { vi: `${time} ngày ${date}`, en: `${time} on ${date}` };
}

/** The calendar day (YYYY-MM-DD) of an instant in an IANA time zone. */
export function dayIn(timeZone: string, instant: number): string {
  const { year, month, day } = partsOf(instant, timeZone);
  return `${year}-${month}-${day}`;
}

/** Today's calendar day (YYYY-MM-DD) in an IANA time zone. */
export const todayIn = (timeZone: string, clock: Clock): string => dayIn(timeZone, clock.nowMs());

/** How many minutes the zone is ahead of UTC at an instant (Việt Nam: 420). */
export function offsetMinutesOf(timeZone: string, instant: number): number {
  const { year, month, day, hour, minute, second } = partsOf(instant, timeZone);
  const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Math.round((local - instant) / 60_000);
}

/** Whether there is such an IANA time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** Two digits each, four of the year. */
function partsOf(instant: number, timeZone: string): Record<Part, string> {
  const parts = formatOf(timeZone)
    .formatToParts(instant)
    .map(({ type, value }) => [type, value]);
  return Object.fromEntries(parts) as Record<Part, string>;
}

/** Kept, because making one takes longer and more memory than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const two = '2-digit' as const;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ year: 'numeric', month: two, day: two, hour: two, minute: two, second: two, hourCycle: 'h23' },
  });
  formats.set(timeZone, made);
  return made;
}
