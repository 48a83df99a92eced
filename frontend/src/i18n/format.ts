import type { Locale } from './locale.js';

export const CONTEST_TIME_ZONE = 'Asia/Ho_Chi_Minh';

export interface InstantFormat {
  readonly locale: Locale;
  readonly timeZone?: string;
  /** `minute` (default) for schedules, `second` for logs, `millisecond` for receipts. */
  readonly precision?: 'minute' | 'second' | 'millisecond';
}

type Instant = string | number | Date;

const WEEKDAYS: Record<Locale, readonly string[]> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** `69.759` in Vietnamese, `69,759` in English. */
export function formatNumber(value: number, locale: Locale, fractionDigits = 0): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(value);
}

/** `81,5 %` from 0.815. */
export function formatShare(share: number, locale: Locale, fractionDigits = 1): string {
  return `${formatNumber(share * 100, locale, fractionDigits)} %`;
}

/** `09:00 thứ Hai, 10/08/2026`; with `precision: 'millisecond'` `09:00:12,345 thứ Hai, 10/08/2026`. */
export function formatInstant(instant: Instant, format: InstantFormat): string {
  const { weekday, day } = wallClock(instant, format.timeZone);
  return `${formatTimeOfDay(instant, format)} ${WEEKDAYS[format.locale][weekday]}, ${day}`;
}

/** `10/08/2026`: the calendar day of an instant. */
export function formatDay(instant: Instant, timeZone?: string): string {
  return wallClock(instant, timeZone).day;
}

/** `10/08/2026` from a day without a time, `2026-08-10`. */
export function formatCalendarDay(day: string): string {
  const [year, month, dayOfMonth] = day.split('-');
  return `${dayOfMonth}/${month}/${year}`;
}

/** `+84912345678` as people here write it: `0912 345 678`. */
export function formatPhone(phone: string): string {
  return phone.replace(/^\+84/, '0').replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3');
}

/** `09:00`, `09:00:12` or `09:00:12,345`. */
export function formatTimeOfDay(instant: Instant, { locale, timeZone, precision = 'minute' }: InstantFormat): string {
  const { hour, minute, second, millisecond } = wallClock(instant, timeZone);
  if (precision === 'minute') return `${hour}:${minute}`;
  if (precision === 'second') return `${hour}:${minute}:${second}`;
  return `${hour}:${minute}:${second}${locale === 'vi' ? ',' : '.'}${millisecond}`;
}

/** The parts that a clock on the wall and a calendar beside it show at an instant. */
export function wallClock(instant: Instant, timeZone = CONTEST_TIME_ZONE) {
  const date = new Date(instant);
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    year: part('year'),
    month: part('month'),
    dayOfMonth: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    millisecond: part('fractionalSecond'),
    weekday: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday')),
    day: `${part('day')}/${part('month')}/${part('year')}`,
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
  });
  clocks.set(timeZone, clock);
  return clock;
}
