import { describe, expect, it } from '@jest/globals';
import { formatClock, formatDuration, formatSpan, formatTimeLeft } from './duration.js';
import { formatCalendarDay, formatDay, formatInstant, formatNumber, formatShare } from './format.js';
import { parseWholeNumber } from './whole-number.js';

const MONDAY_NINE = '2026-08-10T02:00:00.000Z';

describe('Numbers', () => {
  it('are grouped as the reader writes them', () => {
    expect(formatNumber(69759, 'vi')).toBe('69.759');
    expect(formatNumber(69759, 'en')).toBe('69,759');
    expect(formatShare(0.815, 'vi')).toBe('81,5 %');
  });

  it.each([
    ['1200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['12,345,678', 12345678],
    ['0', 0],
    ['', null],
    ['1,5', null],
    ['1.20', null],
    ['-3', null],
    ['một nghìn', null],
  ])('reads %j as %j', (typed, value) => {
    expect(parseWholeNumber(typed)).toBe(value);
  });
});

describe('Instants', () => {
  it('are written as hour, weekday, day of Vietnam', () => {
    expect(formatInstant(MONDAY_NINE, { locale: 'vi' })).toBe('09:00 thứ Hai, 10/08/2026');
    expect(formatInstant(MONDAY_NINE, { locale: 'en' })).toBe('09:00 Monday, 10/08/2026');
    expect(formatInstant('2026-08-15T17:30:00Z', { locale: 'vi' })).toBe('00:30 Chủ nhật, 16/08/2026');
  });

  it('follow the time zone that is asked for', () => {
    expect(formatInstant(MONDAY_NINE, { locale: 'vi', timeZone: 'UTC' })).toBe('02:00 thứ Hai, 10/08/2026');
  });

  it('carry the millisecond on a receipt', () => {
    expect(formatInstant('2026-08-10T02:00:12.045Z', { locale: 'vi', precision: 'millisecond' })).toBe(
      '09:00:12,045 thứ Hai, 10/08/2026',
    );
  });

  it('can be a day only', () => {
    expect(formatDay('2026-08-10T20:00:00Z')).toBe('11/08/2026');
    expect(formatCalendarDay('1960-02-29')).toBe('29/02/1960');
  });
});

describe('Lengths of time', () => {
  it('are told to the millisecond where they rank', () => {
    expect(formatDuration(72_345, 'vi')).toBe('1 phút 12,345 giây');
    expect(formatDuration(72_000, 'vi')).toBe('1 phút 12 giây');
    expect(formatDuration(60_000, 'vi')).toBe('1 phút');
    expect(formatDuration(312, 'vi')).toBe('312 ms');
    expect(formatDuration(3_661_000, 'en')).toBe('1 hour 1 minute 1 second');
  });

  it('are told in two units where they are left', () => {
    expect(formatTimeLeft(51 * 3_600_000 + 59_000, 'vi')).toBe('còn 2 ngày 3 giờ');
    expect(formatTimeLeft(11_200, 'vi')).toBe('còn 12 giây');
    expect(formatTimeLeft(0, 'vi')).toBe('đã hết giờ');
    expect(formatSpan(600_000, 'vi')).toBe('10 phút');
  });

  it('count down in digits, a started second as a whole one', () => {
    expect(formatClock(599_001)).toBe('10:00');
    expect(formatClock(599_000)).toBe('09:59');
    expect(formatClock(3_723_000)).toBe('1:02:03');
    expect(formatClock(-5)).toBe('00:00');
  });
});
