import { formatNumber } from './format.js';
import type { Locale } from './locale.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

type Unit = 'day' | 'hour' | 'minute' | 'second';

const NAMES: Record<Locale, (unit: Unit, count: string) => string> = {
  vi: (unit, count) => `${count} ${{ day: 'ngày', hour: 'giờ', minute: 'phút', second: 'giây' }[unit]}`,
  en: (unit, count) => `${count} ${unit}${count === '1' ? '' : 's'}`,
};

/** How long something took, to the millisecond: `1 phút 12,345 giây`, `45 giây`, `312 ms`. */
export function formatDuration(durationMs: number, locale: Locale): string {
  const rest = Math.round(durationMs);
  if (rest < SECOND_MS) return `${rest} ms`;
  const secondsMs = rest % MINUTE_MS;
  const seconds = formatNumber(secondsMs / SECOND_MS, locale, secondsMs % SECOND_MS === 0 ? 0 : 3);
  return [
    ...counted(locale, [
      ['hour', Math.floor(rest / HOUR_MS)],
      ['minute', Math.floor((rest % HOUR_MS) / MINUTE_MS)],
    ]),
    ...(secondsMs > 0 ? [NAMES[locale]('second', seconds)] : []),
  ].join(' ');
}

/** What is left, in its two greatest units: `còn 2 ngày 3 giờ`, `còn 12 giây`, `đã hết giờ`. */
export function formatTimeLeft(leftMs: number, locale: Locale): string {
  if (leftMs <= 0) return locale === 'vi' ? 'đã hết giờ' : 'time is up';
  const span = formatSpan(Math.ceil(leftMs / SECOND_MS) * SECOND_MS, locale);
  return locale === 'vi' ? `còn ${span}` : `${span} left`;
}

/** A length of time in its two greatest units: `2 ngày 3 giờ`, `10 phút`. */
export function formatSpan(durationMs: number, locale: Locale): string {
  const parts: [Unit, number][] = [
    ['day', Math.floor(durationMs / DAY_MS)],
    ['hour', Math.floor((durationMs % DAY_MS) / HOUR_MS)],
    ['minute', Math.floor((durationMs % HOUR_MS) / MINUTE_MS)],
    ['second', Math.floor((durationMs % MINUTE_MS) / SECOND_MS)],
  ];
  const first = parts.findIndex(([, count]) => count > 0);
  if (first < 0) return NAMES[locale]('second', '0');
  return counted(locale, parts.slice(first, first + 2)).join(' ');
}

/** The digits of a countdown: `09:59`, or `1:02:03` from an hour on. A started second counts as a whole one. */
export function formatClock(leftMs: number): string {
  const seconds = Math.max(0, Math.ceil(leftMs / SECOND_MS));
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  const clock = `${two(minutes % 60)}:${two(seconds % 60)}`;
  return minutes < 60 ? clock : `${Math.floor(minutes / 60)}:${clock}`;
}

function counted(locale: Locale, parts: readonly [Unit, number][]): string[] {
  return parts
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => NAMES[locale](unit, formatNumber(count, locale)));
}
