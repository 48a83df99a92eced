import { describe, expect, it } from '@jest/globals';
import { reliabilityOf } from './reliability.js';
import { spreadOf } from './score-spread.js';

const ofEach = (...values: number[]) => spreadOf(values.map((value) => ({ value, count: 1 })));

describe('the spread of scores', () => {
  it('agrees with a computation by hand', () => {
    // Mean 5; deviations −3, −1, −1, −1, 0, 0, 2, 4: squares sum to 32, cubes to 42, fourth powers to 356.
    const { n, mean, median, variance, standardDeviation, skewness, kurtosis } = ofEach(2, 4, 4, 4, 5, 5, 7, 9);
    expect([n, mean, median]).toEqual([8, 5, 4.5]);
    expect(variance).toBeCloseTo(32 / 7, 12);
    expect(standardDeviation).toBeCloseTo(2.1380899353, 9);
    // 8·42/(7·6) = 8, over (32/7)^1.5 = 9.7740. Excel's SKEW says the same.
    expect(skewness).toBeCloseTo(0.8184875534, 9);
    // Excel's KURT of the same numbers.
    expect(kurtosis).toBeCloseTo(0.940625, 9);
  });

  it('has its median half-way between the two in the middle of an even number', () => {
    expect(ofEach(1, 2, 9, 10).median).toBe(5.5);
    expect(ofEach(1, 2, 9).median).toBe(2);
    expect(
      spreadOf([
        { value: 10, count: 3 },
        { value: 0, count: 2 },
      ]).median,
    ).toBe(10);
  });

  it('says nothing where there are too few people, or no difference between them', () => {
    expect(spreadOf([]).mean).toBeNull();
    expect(ofEach(4)).toMatchObject({ n: 1, mean: 4, median: 4, standardDeviation: null, skewness: null });
    expect(ofEach(4, 6)).toMatchObject({ skewness: null, kurtosis: null });
    expect(ofEach(7, 7, 7, 7)).toMatchObject({ standardDeviation: 0, skewness: null, kurtosis: null });
  });
});

describe('the reliability of a paper', () => {
  it('is 1 where every question says the same, with no error', () => {
    // Two questions, half of four people have both right: variances 1/3 each, of the sums 4/3.
    expect(reliabilityOf({ positions: 2, sumOfVariances: 2 / 3, variance: 4 / 3 })).toEqual({
      reliability: 1,
      errorRatio: 0,
      standardError: 0,
    });
  });

  it('is 0 where the questions have nothing to do with each other, and all of the spread is error', () => {
    const { reliability, errorRatio, standardError } = reliabilityOf({ positions: 10, sumOfVariances: 4, variance: 4 });
    expect([reliability, errorRatio, standardError]).toEqual([0, 1, 2]);
  });

  it('does not exist for one question, or where everybody has the same score', () => {
    const none = { reliability: null, errorRatio: null, standardError: null };
    expect(reliabilityOf({ positions: 1, sumOfVariances: 1, variance: 1 })).toEqual(none);
    expect(reliabilityOf({ positions: 5, sumOfVariances: 0, variance: 0 })).toEqual(none);
    expect(reliabilityOf({ positions: 5, sumOfVariances: 0, variance: null })).toEqual(none);
  });
});
