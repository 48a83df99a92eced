import { describe, expect, it } from '@jest/globals';
import { scoreOf } from './grading.js';
import { type AnalysedQuestion, drawingsOf, itemAnalysisOf } from './item-analysis.js';
import { countAttempt, emptyTally } from './item-tally.js';

const question = (more: Partial<AnalysedQuestion> = {}): AnalysedQuestion => ({
  ...{ correct: 0, voided: false, alsoAccepted: [], drawing: '0' },
  ...more,
});

/** An attempt as `ordinal: original option`, null for unanswered; told how often it happened. */
type Told = readonly [times: number, chosen: Readonly<Record<number, number | null>>];

function analysisOf(questions: readonly AnalysedQuestion[], attempts: readonly Told[], optionCount = 4) {
  const length = Object.keys(attempts[0]?.[1] ?? {}).length;
  const tally = emptyTally(
    questions.map(() => optionCount),
    length,
  );
  for (const [times, chosen] of attempts) {
    const paper = Object.keys(chosen).map((ordinal) => ({ ordinal: Number(ordinal), optionOrder: [0, 1, 2, 3] }));
    const answers = Object.values(chosen);
    const score = scoreOf(paper, answers, questions);
    for (let time = 0; time < times; time += 1) countAttempt(tally, { paper, answers, score });
  }
  return itemAnalysisOf(tally, questions);
}

describe('the Law School Admission Test of Bock and Lieberman (Psychometrika 35, 1970)', () => {
  // How many of 1000 people answered the five questions in each way, from all wrong (00000) to all right (11111).
  const FREQUENCIES = [
    ...[3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15],
    ...[10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298],
  ];
  const attempts = FREQUENCIES.map((times, pattern): Told => {
    const rights = [...pattern.toString(2).padStart(5, '0')];
    return [times, Object.fromEntries(rights.map((right, ordinal) => [ordinal, right === '1' ? 0 : 1]))];
  });
  const { paper, items } = analysisOf(
    [1, 2, 3, 4, 5].map(() => question()),
    attempts,
  );

  it('has the facilities that were published', () => {
    expect(items.map(({ facility }) => facility)).toEqual([0.924, 0.709, 0.553, 0.763, 0.87]);
  });

  it('has the reliability of 0.295 that R prints for it (ltm, cronbach.alpha(LSAT))', () => {
    expect(paper).toMatchObject({ n: 1000, mean: 3.819, median: 4, questionCount: 5 });
    expect(paper.reliability).toBeCloseTo(0.29499719, 7);
    expect(paper.standardDeviation).toBeCloseTo(1.03504121, 7);
    expect(paper.standardError).toBeCloseTo(1.03504121 * Math.sqrt(1 - 0.29499719), 6);
  });

  it('has the correlations with the rest score that R prints for it (descript(LSAT), "Excluded")', () => {
    const rounded = items.map(({ discrimination }) => Number(discrimination?.toFixed(4)));
    expect(rounded).toEqual([0.1128, 0.1532, 0.1728, 0.1444, 0.1216]);
  });
});

describe('a question', () => {
  it('is correlated with the rest of the paper, not with itself', () => {
    // Nothing goes with anything: every combination once. With the whole score the correlation would be 0.577.
    const every: Told[] = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => [
      1,
      { 0: bits & 1, 1: (bits >> 1) & 1, 2: bits >> 2 },
    ]);
    const { items, paper } = analysisOf([question(), question(), question()], every);
    expect(items.map(({ discrimination }) => discrimination)).toEqual([0, 0, 0]);
    expect(paper.reliability).toBeCloseTo(0, 12);
  });

  it('has its n beside it: who had it, and who of them answered', () => {
    const { items } = analysisOf(
      [question(), question(), question()],
      [
        [6, { 0: 0, 1: 0 }],
        [3, { 0: null, 2: 2 }],
        [1, { 1: null, 2: 0 }],
      ],
    );
    expect(items.map(({ n, answered }) => [n, answered])).toEqual([
      [9, 6],
      [7, 6],
      [4, 4],
    ]);
    // An unanswered question has no point.
    expect(items.map(({ facility }) => facility)).toEqual([6 / 9, 6 / 7, 0.25]);
  });

  it('that nobody had has no figures', () => {
    const { items } = analysisOf([question(), question(), question()], [[5, { 0: 0, 1: 1 }]]);
    expect(items[2]).toMatchObject({ n: 0, answered: 0, facility: null, discrimination: null, bounds: null });
  });

  it('is worth a guess: one option of four, two where a further one was accepted', () => {
    const { items } = analysisOf([question(), question({ alsoAccepted: [2] })], [[1, { 0: 0, 1: 2 }]]);
    expect(items.map(({ randomGuess }) => randomGuess)).toEqual([0.25, 0.5]);
    expect(items[1]?.facility).toBe(1);
  });

  it('that was voided keeps its choices and has no figures', () => {
    const { items, paper } = analysisOf(
      [question({ voided: true }), question()],
      [
        [4, { 0: 1, 1: 0 }],
        [2, { 0: null, 1: 1 }],
      ],
    );
    expect(paper.distribution).toEqual([0, 2, 4]);
    expect(items[0]).toMatchObject({ n: 6, answered: 4, facility: null, discrimination: null, randomGuess: null });
    expect(items[0]?.choices[1]).toEqual({ top: 4, middle: 0, bottom: 0 });
    expect(items[0]?.unanswered).toEqual({ top: 0, middle: 0, bottom: 2 });
  });
});

describe('the choices by score group', () => {
  it('are counted by the points on the other questions, so that a wrong key cannot hide among the best', () => {
    // Whoever knows the other two questions knows that option 1 is right; the key says 0.
    const { items } = analysisOf(
      [question(), question(), question()],
      [
        [20, { 0: 1, 1: 0, 2: 0 }],
        [15, { 0: 0, 1: 0, 2: 1 }],
        [5, { 0: 1, 1: 1, 2: 0 }],
        [20, { 0: 0, 1: 1, 2: 1 }],
      ],
    );
    // By the whole score, the 20 best and the 15 behind them would all have 2 points and be one group.
    expect(items[0]?.bounds).toEqual({ topFrom: 2, bottomUpTo: 0 });
    expect(items[0]?.groupSizes).toEqual({ top: 20, middle: 20, bottom: 20 });
    expect(items[0]?.choices.slice(0, 2)).toEqual([
      { top: 0, middle: 15, bottom: 20 },
      { top: 20, middle: 5, bottom: 0 },
    ]);
    expect(items[0]?.discrimination).toBeLessThan(-0.8);
  });
});

describe('papers that are drawn', () => {
  const pool = [
    { ordinal: 0, topic: 'a', difficulty: 'easy' as const, optionCount: 4 },
    { ordinal: 1, topic: 'a', difficulty: 'hard' as const, optionCount: 4 },
    { ordinal: 2, topic: 'b', difficulty: 'easy' as const, optionCount: 4 },
  ];

  it('share a place where the same rows of the blueprint take them', () => {
    const rows = [
      { topic: 'a', difficulty: null, count: 1 },
      { topic: null, difficulty: 'easy' as const, count: 1 },
    ];
    expect(drawingsOf(pool, { rows })).toEqual(['0 1', '0', '1']);
    expect(drawingsOf(pool, { rows: [{ topic: null, difficulty: null, count: 2 }] })).toEqual(['0', '0', '0']);
  });

  it('have the variance of the place, whichever question filled it', () => {
    // Question 0 is in every paper; 1 or 2 is drawn beside it, and each half has its own difficulty.
    const questions = [question({ drawing: 'x' }), question({ drawing: 'y' }), question({ drawing: 'y' })];
    const { paper } = analysisOf(questions, [
      [3, { 0: 0, 1: 0 }],
      [1, { 0: 1, 1: 1 }],
      [1, { 0: 0, 2: 0 }],
      [3, { 0: 1, 2: 1 }],
    ]);
    // Both places are right 4 times of 8: variances 2/7 each; scores 2 and 0, four times each: variance 8/7.
    expect(paper.reliability).toBeCloseTo(2 * (1 - 4 / 8), 12);
  });
});
