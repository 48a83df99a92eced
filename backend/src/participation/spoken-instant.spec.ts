import { describe, expect, it } from '@jest/globals';
import { offsetMinutesOf, spokenInstant } from './spoken-instant.js';

const VIETNAM = 'Asia/Ho_Chi_Minh';

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

describe('the offset of a zone', () => {
  it.each([
    [VIETNAM, '2026-08-10T02:00:00.999Z', 420],
    ['UTC', '2026-08-10T02:00:00Z', 0],
    ['Europe/Berlin', '2026-01-10T02:00:00Z', 60],
    ['Europe/Berlin', '2026-08-10T02:00:00Z', 120],
  ])('%s at %s is %d minutes', (zone, instant, minutes) => {
    expect(offsetMinutesOf(zone, Date.parse(instant))).toBe(minutes);
  });
});
