import { describe, expect, it } from '@jest/globals';
import { unitStandings, type UnitEntrant } from './unit-standing.js';

/** So many entrants of a unit with the given scores out of 10. */
const entrants = (unit: string, ...scores: number[]): UnitEntrant[] =>
  scores.map((score, index) => ({ contestant: `${unit}-${index}`, unit, score, allCorrect: score === 10 }));

const ranksOf = (rows: readonly { rank: number; unit: string }[]) => rows.map(({ rank, unit }) => [rank, unit]);

describe('the collective standing', () => {
  it('ranks units with a roster by the share of it that took part, not by their size', () => {
    const units = [
      { unit: 'large', roster: 10 },
      { unit: 'small', roster: 2 },
    ];
    const { byShare } = unitStandings(
      units,
      [...entrants('large', 5, 5, 5, 5, 5, 5, 5, 5), ...entrants('small', 1, 1)],
      70,
    );
    expect(byShare.map(({ rank, unit, share }) => [rank, unit, share])).toEqual([
      [1, 'small', 1],
      [2, 'large', 0.8],
    ]);
  });

  it('ranks units without a roster by the number of people, apart from the others', () => {
    const units = [
      { unit: 'a', roster: null },
      { unit: 'b', roster: null },
      { unit: 'c', roster: 1 },
    ];
    const { byCount, byShare } = unitStandings(units, [...entrants('a', 9), ...entrants('b', 1, 1)], 70);
    expect(ranksOf(byCount)).toEqual([
      [1, 'b'],
      [2, 'a'],
    ]);
    expect(ranksOf(byShare)).toEqual([[1, 'c']]);
  });

  it('separates equal shares by the number of full scores, then by the mean score', () => {
    const units = ['a', 'b', 'c'].map((unit) => ({ unit, roster: 3 }));
    const all = [...entrants('a', 9, 9, 9), ...entrants('b', 10, 0, 0), ...entrants('c', 9, 9, 8)];
    expect(ranksOf(unitStandings(units, all, 70).byShare)).toEqual([
      [1, 'b'],
      [2, 'a'],
      [3, 'c'],
    ]);
  });

  it('shares a rank where nothing separates, though 1/3 has no last digit', () => {
    const units = [
      { unit: 'b', roster: 3 },
      { unit: 'a', roster: 6 },
    ];
    const { byShare } = unitStandings(units, [...entrants('a', 7, 7), ...entrants('b', 7)], 0);
    expect(ranksOf(byShare)).toEqual([
      [1, 'a'],
      [1, 'b'],
    ]);
  });

  it('lets only units that reach the floor win a prize', () => {
    const units = [
      { unit: 'a', roster: 10 },
      { unit: 'b', roster: 10 },
    ];
    const all = [...entrants('a', 1, 1, 1, 1, 1, 1, 1), ...entrants('b', 9, 9, 9, 9, 9, 9)];
    const { byShare } = unitStandings(units, all, 70);
    expect(byShare.map(({ unit, prizeEligible }) => [unit, prizeEligible])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('counts a share as full and no more where the roster was declared too small', () => {
    const units = [
      { unit: 'honest', roster: 2 },
      { unit: 'low', roster: 1 },
    ];
    const { byShare } = unitStandings(units, [...entrants('honest', 10, 10), ...entrants('low', 10, 9, 9)], 70);
    expect(byShare.map(({ unit, share, entrants: people }) => [unit, share, people])).toEqual([
      ['honest', 1, 2],
      ['low', 1, 3],
    ]);
  });

  it('counts distinct people, and lists a unit that nobody entered for', () => {
    const [an] = entrants('a', 8);
    const { byCount } = unitStandings(
      [
        { unit: 'a', roster: null },
        { unit: 'b', roster: 0 },
      ],
      an ? [an, an] : [],
      70,
    );
    expect(byCount).toMatchObject([
      { rank: 1, unit: 'a', entrants: 1, meanScore: 8, prizeEligible: true },
      { rank: 2, unit: 'b', entrants: 0, meanScore: null, prizeEligible: false },
    ]);
  });
});
