import { describe, expect, it } from '@jest/globals';
import { discriminationOf } from './discrimination.js';
import { reliabilityOf } from './reliability.js';
import { spreadOf } from './score-spread.js';

/**
 * The marks of 25 attempts at 7 questions, and what Moodle's own test expects of them (moodle/moodle,
 * mod/quiz/report/statistics/tests/fixtures/results00.csv and qstats00.csv, stats_from_steps_walkthrough_test.php).
 */
const MOODLE_MARKS: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 1, 0, 1],
  [1, 1, 1, 1, 0.5, 1, 0],
  [1, 1, 1, 1, 0.5, 0, 1],
  [0, 0, 1, 1, 1, 0, 0],
  [1, 0, 1, 0, 0, 1, 0.5],
  [1, 1, 1, 1, 0.5, 0, 0.5],
  [0, 1, 1, 1, 0.5, 1, 0.5],
  [1, 1, 1, 0, 0.5, 1, 0.5],
  [1, 0, 1, 1, 1, 1, 1],
  [0, 1, 1, 0, 0.5, 1, 0.5],
  [0.8, 0, 1, 1, 0.5, 1, 0.5],
  [1, 1, 1, 0, 0.5, 1, 1],
  [1, 0, 1, 1, 0.5, 1, 0.5],
  [1, 0, 1, 1, 1, 0, 0.5],
  [0, 0, 1, 1, 0, 1, 1],
  [1, 0, 1, 0, 0.5, 1, 1],
  [0.8, 0, 1, 1, 0.5, 0, 1],
  [1, 0, 1, 1, 0, 1, 0.5],
  [1, 0, 1, 1, 0.5, 0, 0.5],
  [0, 1, 1, 0, 0.5, 1, 0],
  [1, 1, 0.3333333, 1, 0.5, 0, 0.5],
  [1, 1, 1, 0, 0.5, 0, 0.5],
  [1, 1, 1, 1, 0, 1, 0.5],
  [0, 0, 1, 0, 0.5, 1, 1],
  [0, 0, 1, 1, 1, 1, 1],
];
const sum = (marks: readonly number[]) => marks.reduce((total, mark) => total + mark, 0);
const onSlot = (slot: number) =>
  discriminationOf(
    MOODLE_MARKS.map((marks) => {
      const score = marks[slot - 1] ?? 0;
      return { score, rest: sum(marks) - score, count: 1 };
    }),
  );

describe('the published example of Moodle', () => {
  it.each([
    // slot, facility, standard deviation, discrimination index / 100, discriminative efficiency / 100
    [1, 0.704, 0.4513682901, -0.070650767526, -0.094550536967],
    [2, 0.48, 0.5099019514, -0.288982125772, -0.367834118938],
    [3, 0.973333332, 0.13333334, -0.091230674268, -0.216545012165],
    [4, 0.68, 0.4760952286, -0.226306444113, -0.314411395613],
    [5, 0.52, 0.3055050463, -0.176997047674, -0.211794802585],
    [6, 0.64, 0.4898979486, -0.453785178421, -0.569365974439],
    [7, 0.62, 0.331662479, -0.056543166602, -0.065043742058],
  ])('comes out the same for question %i', (slot, facility, deviation, discrimination, efficiency) => {
    const figures = onSlot(slot);
    expect(figures.n).toBe(25);
    expect(figures.facility).toBeCloseTo(facility, 6);
    expect(figures.standardDeviation).toBeCloseTo(deviation, 6);
    expect(figures.discrimination).toBeCloseTo(discrimination, 5);
    expect(figures.efficiency).toBeCloseTo(efficiency, 5);
  });

  it('comes out the same for the paper, a coefficient below zero included', () => {
    const spread = spreadOf(MOODLE_MARKS.map((marks) => ({ value: sum(marks), count: 1 })));
    expect(spread.n).toBe(25);
    expect(spread.mean).toBeCloseTo(4.617333332, 6);
    expect(spread.median).toBe(4.5);
    expect(spread.standardDeviation).toBeCloseTo(0.8117265554, 5);
    expect(spread.skewness).toBeCloseTo(-0.092502502, 5);
    expect(spread.kurtosis).toBeCloseTo(-0.7073968557, 5);
    const sumOfVariances = [1, 2, 3, 4, 5, 6, 7].reduce(
      (all, slot) => all + (onSlot(slot).standardDeviation ?? 0) ** 2,
      0,
    );
    const reliability = reliabilityOf({ positions: 7, sumOfVariances, variance: spread.variance });
    expect(reliability.reliability).toBeCloseTo(-0.872230935542, 5);
    expect(reliability.errorRatio).toBeCloseTo(1.368294900795, 5);
    expect(reliability.standardError).toBeCloseTo(1.1106813066, 5);
  });
});

describe('a question beside the rest of the paper', () => {
  it('agrees with a computation by hand', () => {
    // Right with rests 4, 3, 1; wrong with rests 2, 0. Means 0.6 and 2; covariance (2·0.4+1·0.4−1·0.4+0+2·0.6)/4 = 0.5;
    // variances 0.3 and 2.5; sorted, the right ones have 4, 3, 2: covariance (0.8+0.4+0+0.6+1.2)/4 = 0.75.
    const figures = discriminationOf([
      { score: 1, rest: 4, count: 1 },
      { score: 1, rest: 3, count: 1 },
      { score: 0, rest: 2, count: 1 },
      { score: 1, rest: 1, count: 1 },
      { score: 0, rest: 0, count: 1 },
    ]);
    expect(figures.facility).toBe(0.6);
    expect(figures.discrimination).toBeCloseTo(0.5 / Math.sqrt(0.75), 12);
    expect(figures.efficiency).toBeCloseTo(2 / 3, 12);
  });

  it('has the efficiency 1 where exactly the best have it right, however hard it is', () => {
    const { discrimination, efficiency } = discriminationOf([
      { score: 1, rest: 9, count: 2 },
      { score: 0, rest: 8, count: 3 },
      { score: 0, rest: 1, count: 95 },
    ]);
    expect(efficiency).toBeCloseTo(1, 12);
    expect(discrimination).toBeLessThan(0.7);
  });

  it('has no correlation where nobody or everybody has it right, or all have the same rest', () => {
    const unknown = { discrimination: null, efficiency: null };
    expect(
      discriminationOf([
        { score: 1, rest: 3, count: 9 },
        { score: 1, rest: 1, count: 1 },
      ]),
    ).toMatchObject({
      facility: 1,
      standardDeviation: 0,
      ...unknown,
    });
    expect(
      discriminationOf([
        { score: 1, rest: 3, count: 9 },
        { score: 0, rest: 3, count: 1 },
      ]),
    ).toMatchObject({
      facility: 0.9,
      ...unknown,
    });
  });

  it('has no figure at all before anybody had it, and no spread with one person', () => {
    expect(discriminationOf([])).toEqual({
      n: 0,
      facility: null,
      standardDeviation: null,
      discrimination: null,
      efficiency: null,
    });
    expect(discriminationOf([{ score: 1, rest: 3, count: 1 }])).toMatchObject({ facility: 1, standardDeviation: null });
  });
});
