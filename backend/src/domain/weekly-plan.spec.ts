import { describe, expect, it } from '@jest/globals';
import { overlaps } from './schedule.js';
import { weeklyWindows } from './weekly-plan.js';

const instants = ({ opensAt, closesAt }: { opensAt: number; closesAt: number }) => [
  new Date(opensAt).toISOString(),
  new Date(closesAt).toISOString(),
];

describe('the weekly plan', () => {
  it('opens each round on Monday at 10:00 in Việt Nam and closes it on the next Monday at 09:00', () => {
    expect(weeklyWindows(Date.parse('2026-08-03T10:00:00+07:00'), 3).map(instants)).toEqual([
      ['2026-08-03T03:00:00.000Z', '2026-08-10T02:00:00.000Z'],
      ['2026-08-10T03:00:00.000Z', '2026-08-17T02:00:00.000Z'],
      ['2026-08-17T03:00:00.000Z', '2026-08-24T02:00:00.000Z'],
    ]);
  });

  it('never lets two rounds be open at once', () => {
    const windows = weeklyWindows(0, 10);
    expect(windows.some((a, i) => windows.some((b, j) => i !== j && overlaps(a, b)))).toBe(false);
  });
});
