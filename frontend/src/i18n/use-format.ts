import { useMemo } from 'react';
import { formatClock, formatDuration, formatSpan, formatTimeLeft } from './duration.js';
import {
  formatCalendarDay,
  formatDay,
  formatInstant,
  formatNumber,
  formatPhone,
  formatShare,
  formatTimeOfDay,
} from './format.js';
import type { InstantFormat } from './format.js';
import { useLocale } from './locale.js';

type InstantOptions = Omit<InstantFormat, 'locale'>;
type Instant = string | number | Date;

/** The formats of numbers and times in the reader's language: `const { number, instant } = useFormat()`. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(
    () => ({
      number: (value: number, fractionDigits?: number) => formatNumber(value, locale, fractionDigits),
      share: (share: number, fractionDigits?: number) => formatShare(share, locale, fractionDigits),
      instant: (instant: Instant, options?: InstantOptions) => formatInstant(instant, { locale, ...options }),
      timeOfDay: (instant: Instant, options?: InstantOptions) => formatTimeOfDay(instant, { locale, ...options }),
      day: formatDay,
      calendarDay: formatCalendarDay,
      phone: formatPhone,
      duration: (durationMs: number) => formatDuration(durationMs, locale),
      span: (durationMs: number) => formatSpan(durationMs, locale),
      timeLeft: (leftMs: number) => formatTimeLeft(leftMs, locale),
      clock: formatClock,
    }),
    [locale],
  );
}
