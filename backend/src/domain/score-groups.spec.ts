import { describe, expect, it } from '@jest/globals';
import { groupBoundsOf, groupOf } from './score-groups.js';

describe('score groups', () => {
  it('are thirds where the scores allow it', () => {
    expect(groupBoundsOf([10, 10, 10])).toEqual({ topFrom: 2, bottomUpTo: 0 });
    expect(groupBoundsOf([5, 5, 3, 7, 4, 6])).toEqual({ topFrom: 4, bottomUpTo: 1 });
  });

  it('keep equal scores together and come as near to a third as they can', () => {
    // Of 100 people 20 or 45 are at the top: 45 is nearer to 33. At the bottom 10 or 55, and 55 is nearer.
    expect(groupBoundsOf([10, 45, 25, 20])).toEqual({ topFrom: 2, bottomUpTo: 1 });
    // 24 and 42 are equally far from 33: the smaller one.
    expect(groupBoundsOf([33, 24, 18, 24])).toEqual({ topFrom: 3, bottomUpTo: 0 });
  });

  it('never overlap, however many have a full score', () => {
    expect(groupBoundsOf([0, 0, 1, 99])).toEqual({ topFrom: 3, bottomUpTo: 2 });
    expect(groupBoundsOf([99, 0, 0, 1])).toEqual({ topFrom: 3, bottomUpTo: 0 });
  });

  it('do not exist where all have the same score: then everybody is in the middle', () => {
    expect(groupBoundsOf([0, 0, 7])).toBeNull();
    expect(groupBoundsOf([])).toBeNull();
    expect(groupOf(null, 2)).toBe('middle');
  });

  it('take in their bounds', () => {
    const bounds = { topFrom: 8, bottomUpTo: 4 };
    expect([9, 8, 7, 5, 4, 0].map((score) => groupOf(bounds, score))).toEqual([
      'top',
      'top',
      'middle',
      'middle',
      'bottom',
      'bottom',
    ]);
  });
});
