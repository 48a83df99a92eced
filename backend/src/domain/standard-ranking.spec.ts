import { describe, expect, it } from '@jest/globals';
import { ascending, ascendingNoneLast, byCodeUnits, descending, inOrder, rankBy } from './standard-ranking.js';

describe('standard competition ranking', () => {
  it('shares a rank between equals and skips the next (1, 2, 2, 4)', () => {
    const ranks = rankBy(
      [3, 9, 5, 5],
      descending((n) => n),
    );
    expect(ranks).toEqual([
      { rank: 1, entry: 9 },
      { rank: 2, entry: 5 },
      { rank: 2, entry: 5 },
      { rank: 4, entry: 3 },
    ]);
  });

  it('lets the first key that separates decide', () => {
    const order = inOrder<[number, number]>(
      ascending(([a]) => a),
      descending(([, b]) => b),
    );
    expect(
      (
        [
          [2, 9],
          [1, 1],
          [1, 5],
        ] as [number, number][]
      ).sort(order),
    ).toEqual([
      [1, 5],
      [1, 1],
      [2, 9],
    ]);
  });

  it('puts whoever has no value after everybody who has one', () => {
    expect([null, 7, null, 0].sort(ascendingNoneLast((n) => n))).toEqual([0, 7, null, null]);
  });

  it('orders text by code units, not by a language', () => {
    expect(['đ', 'a', 'Z', 'á'].sort(byCodeUnits((text) => text))).toEqual(['Z', 'a', 'á', 'đ']);
  });
});
