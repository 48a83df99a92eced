import { describe, expect, it } from '@jest/globals';
import { SettableClock } from './clock.js';
import { dayIn, isTimeZone, offsetMinutesOf, spokenInstant, todayIn, VIETNAM } from './zoned-time.js';

describe('an instant in a sentence', () => {
  it('is said in the time of the contest, whatever the zone of the machine', () => {
    expect(spokenInstant(Date.parse('2026-08-10T02:00:00Z'), VIETNAM)).toEqual({
      vi: '09:00 ngày 10/08/2026',
      en: '09:00 on 10/08/2026',
    });
  });

  it('says its seconds where there are any', () => {
    expect(spokenInstant(Date.parse('2026-08-09T17:00:05.250Z'), VIETNAM).vi).toBe('00:00:05 ngày 10/08/2026');
  });
});

describe('the day of an instant', () => {
  it('begins at midnight of the zone, not of UTC', () => {
    expect(dayIn(VIETNAM, Date.parse('2026-08-03T16:59:59.999Z'))).toBe('2026-08-03');
    expect(dayIn(VIETNAM, Date.parse('2026-08-03T17:00:00.000Z'))).toBe('2026-08-04');
    expect(dayIn('UTC', Date.parse('2026-08-03T17:00:00.000Z'))).toBe('2026-08-03');
  });

  it('is today where the clock stands on it', () => {
    expect(todayIn(VIETNAM, new SettableClock('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
  });
});

describe('the offset of a zone', () => {
  it.each([
    [VIETNAM, '2026-08-10T02:00:00.999Z', 420],
    ['UTC', '2026-08-10T02:00:00Z', 0],
    ['Europe/Berlin', '2026-01-10T02:00:00Z', 60],
    ['Europe/Berlin', '2026-08-10T02:00:00Z', 120],
    ['America/Caracas', '2026-08-10T02:00:00Z', -240],
  ])('%s at %s is %d minutes', (zone, instant, minutes) => {
    expect(offsetMinutesOf(zone, Date.parse(instant))).toBe(minutes);
  });
});

describe('a time zone', () => {
  it('is one that the calendar of the world knows', () => {
    expect(['Asia/Ho_Chi_Minh', 'UTC', 'Asia/Hanoi_City', ''].map(isTimeZone)).toEqual([true, true, false, false]);
  });
});
