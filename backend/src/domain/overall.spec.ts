import { describe, expect, it } from '@jest/globals';
import { OVERALL_KEYS, overallStanding } from './overall.js';
import { standingKeyOf } from './standing-key.js';

const result = (contestant: string, score: number, distance: number | null, durationMs = 60_000) => ({
  contestant,
  score,
  distance,
  durationMs,
});

const told = (rows: ReturnType<typeof overallStanding>) =>
  rows.map(({ rank, contestant, score, distance }) => [rank, contestant, score, distance]);

describe('the overall standing', () => {
  it('adds up the scores of the rounds; a missed round adds nothing', () => {
    const rounds = [[result('An', 10, 0), result('Bình', 6, 50)], [result('Bình', 7, 80)]];
    expect(told(overallStanding(rounds, null))).toEqual([
      [1, 'Bình', 13, 130],
      [2, 'An', 10, 0],
    ]);
  });

  it('separates equal scores by the sum of the prediction distances, then of the durations', () => {
    const rounds = [
      [result('An', 9, 4, 60_000), result('Bình', 10, 1, 50_000), result('Chi', 10, 2, 50_000)],
      [result('An', 10, 1, 60_000), result('Bình', 9, 5, 10_000), result('Chi', 9, 3, 69_000)],
    ];
    expect(overallStanding(rounds, null).map(({ contestant, decidedBy }) => [contestant, decidedBy])).toEqual([
      ['Chi', null],
      ['An', { key: 'duration', margin: 1000 }],
      ['Bình', { key: 'predictionDistance', margin: 1 }],
    ]);
  });

  it('lets the lot decide between equals, and without a lot shares the rank', () => {
    const rounds = [[result('An', 9, 5), result('Bình', 9, 5), result('Chi', 8, 0)]];
    const ranksOf = (rows: ReturnType<typeof overallStanding>) =>
      rows.map(({ rank, contestant }) => [rank, contestant]);
    expect(ranksOf(overallStanding(rounds, null))).toEqual([
      [1, 'An'],
      [1, 'Bình'],
      [3, 'Chi'],
    ]);
    expect(ranksOf(overallStanding(rounds, (id) => (id === 'An' ? 'b' : 'a')))).toEqual([
      [1, 'Bình'],
      [2, 'An'],
      [3, 'Chi'],
    ]);
  });

  it('puts a missing prediction in any round after every sum of predictions', () => {
    const rounds = [
      [result('An', 5, null), result('Bình', 5, 99_999_999)],
      [result('An', 5, 0), result('Bình', 5, 99_999_999)],
    ];
    expect(told(overallStanding(rounds, null))).toEqual([
      [1, 'Bình', 10, 199_999_998],
      [2, 'An', 10, null],
    ]);
  });

  it('says how many rounds each one took', () => {
    const rounds = [[result('An', 1, 0)], [], [result('An', 1, 0)]];
    expect(overallStanding(rounds, null)).toMatchObject([{ contestant: 'An', roundsTaken: 2, prizeEligible: true }]);
  });

  it('has standing keys like a round', () => {
    const [row] = overallStanding([[result('An', 9, 5)], [result('An', 10, 7)]], () => 'ab');
    expect(row && standingKeyOf(row, OVERALL_KEYS, 40)).toBe('21;0000000012;000000120000;ab');
  });
});
