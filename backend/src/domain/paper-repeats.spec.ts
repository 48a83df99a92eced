import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Difficulty } from './difficulty.js';
import { drawPaper, type Blueprint, type PoolQuestion } from './paper.js';
import { expectedOnPaper, likenessOfPapers } from './paper-repeats.js';

function chance(seed: number) {
  let state = seed;
  return (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** So many questions of each topic and difficulty. */
function poolOf(...kinds: [topic: string, difficulty: Difficulty, count: number][]): PoolQuestion[] {
  return kinds
    .flatMap(([topic, difficulty, count]) =>
      Array.from({ length: count }, () => ({ topic, difficulty, optionCount: 4 })),
    )
    .map((question, ordinal) => ({ ...question, ordinal }));
}

const rowsOf = (...rows: [topic: string | null, difficulty: Difficulty | null, count: number][]): Blueprint => ({
  rows: rows.map(([topic, difficulty, count]) => ({ topic, difficulty, count })),
});

const NO_CHANCE = () => {
  throw new Error('Nothing is left to chance where rows do not overlap.');
};

/** What two contestants really share, over many papers drawn by the very rule. */
function drawn(blueprint: Blueprint, pool: readonly PoolQuestion[], pairs: number) {
  const random = chance(20_260_803);
  const paper = () => new Set(drawPaper(pool, blueprint, random).map(({ ordinal }) => ordinal));
  let [shared, any, all] = [0, 0, 0];
  for (let i = 0; i < pairs; i += 1) {
    const [a, b] = [paper(), paper()];
    const common = [...a].filter((ordinal) => b.has(ordinal)).length;
    shared += common;
    if (common > 0) any += 1;
    if (common === a.size) all += 1;
  }
  return { shared: shared / pairs, any: any / pairs, all: all / pairs };
}

describe('how alike two papers are', () => {
  it('is k²/n questions in common where a paper takes k of n', () => {
    const likeness = likenessOfPapers(rowsOf([null, null, 10]), poolOf(['a', 'easy', 400]), NO_CHANCE);
    expect(likeness).toMatchObject({ expectedShared: 0.25, share: 0.025, exact: true, rows: [0.25] });
    // 1 − C(390, 10) / C(400, 10)
    expect(likeness?.anyShared).toBeCloseTo(0.226, 3);
  });

  it('adds up over rows, so that one narrow row is seen', () => {
    const pool = poolOf(['a', 'easy', 100], ['b', 'easy', 2]);
    const likeness = likenessOfPapers(rowsOf(['a', null, 5], ['b', null, 1]), pool, NO_CHANCE);
    expect(likeness).toMatchObject({ expectedShared: 0.75, rows: [0.25, 0.5] });
    // 1 − (C(95, 5) / C(100, 5)) · 1/2
    expect(likeness?.anyShared).toBeCloseTo(0.6152, 3);
    // 1 / C(100, 5) · 1/2
    expect(likeness?.allShared).toBeCloseTo(1 / 75_287_520 / 2, 15);
  });

  it('is everything where the pool is the paper', () => {
    const likeness = likenessOfPapers(rowsOf([null, null, 3]), poolOf(['a', 'easy', 3]), NO_CHANCE);
    expect(likeness).toMatchObject({ expectedShared: 3, share: 1, anyShared: 1, allShared: 1 });
  });

  it('counts questions that suit no row as nothing', () => {
    const pool = poolOf(['a', 'easy', 4], ['b', 'hard', 96]);
    expect(likenessOfPapers(rowsOf(['a', null, 2]), pool, NO_CHANCE)).toMatchObject({ expectedShared: 1 });
  });

  it('takes two rows that ask for the same as one row', () => {
    const likeness = likenessOfPapers(rowsOf(['a', 'easy', 1], ['a', 'easy', 3]), poolOf(['a', 'easy', 16]), NO_CHANCE);
    expect(likeness).toMatchObject({ expectedShared: 1, exact: true, rows: [0.25, 0.75] });
  });

  it('is not known where there is no paper', () => {
    expect(likenessOfPapers(rowsOf(['a', null, 5]), poolOf(['a', 'easy', 4]), NO_CHANCE)).toBeNull();
  });

  it('is what contestants who draw their papers really share', () => {
    const blueprint = rowsOf(['a', 'easy', 2], ['a', 'hard', 1], ['b', null, 3]);
    const pool = poolOf(['a', 'easy', 5], ['a', 'hard', 6], ['b', 'easy', 4], ['b', 'medium', 5]);
    const likeness = likenessOfPapers(blueprint, pool, NO_CHANCE);
    const real = drawn(blueprint, pool, 6_000);
    // 4/5 + 1/6 + 9/9
    expect(likeness?.expectedShared).toBeCloseTo(1.9667, 3);
    expect(Math.abs(real.shared - (likeness?.expectedShared ?? 0))).toBeLessThan(0.05);
    expect(Math.abs(real.any - (likeness?.anyShared ?? 0))).toBeLessThan(0.02);
    expect(Math.abs(real.all - (likeness?.allShared ?? 0))).toBeLessThan(0.002);
  });

  it('is counted on papers drawn for trial where rows overlap, and says so', () => {
    const blueprint = rowsOf(['a', null, 2], [null, 'easy', 3]);
    const pool = poolOf(['a', 'easy', 4], ['a', 'hard', 3], ['b', 'easy', 8]);
    const likeness = likenessOfPapers(blueprint, pool, chance(7));
    const real = drawn(blueprint, pool, 6_000);
    expect(likeness).toMatchObject({ exact: false, rows: [null, null] });
    expect(Math.abs(real.shared - (likeness?.expectedShared ?? 0))).toBeLessThan(0.1);
    expect(Math.abs(real.any - (likeness?.anyShared ?? 0))).toBeLessThan(0.03);
    expect(Math.abs(real.all - (likeness?.allShared ?? 0))).toBeLessThan(0.01);
  });

  it('never grows when the bank grows', () => {
    const sizes = fc.record({
      wanted: fc.integer({ min: 1, max: 10 }),
      more: fc.nat(60),
      still: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(sizes, ({ wanted, more, still }) => {
        const shared = (count: number) =>
          likenessOfPapers(rowsOf([null, null, wanted]), poolOf(['a', 'easy', count]), NO_CHANCE)?.expectedShared ?? 0;
        expect(shared(wanted + more + still)).toBeLessThan(shared(wanted + more));
      }),
    );
  });
});

describe('how many questions of earlier rounds are on a paper', () => {
  const pool = poolOf(['a', 'easy', 10], ['b', 'easy', 5]);
  const blueprint = rowsOf(['a', null, 4], ['b', null, 1]);
  const isFirstOfBoth = ({ ordinal }: PoolQuestion) => ordinal < 5 || ordinal >= 14;

  it('is each row’s share of them', () => {
    // 4 · 5/10 + 1 · 1/5
    expect(expectedOnPaper(blueprint, pool, isFirstOfBoth, NO_CHANCE)).toBeCloseTo(2.2, 10);
    expect(expectedOnPaper(blueprint, pool, () => false, NO_CHANCE)).toBe(0);
    expect(expectedOnPaper(blueprint, pool, () => true, NO_CHANCE)).toBe(5);
  });

  it('is what papers really have', () => {
    const random = chance(3);
    const repeated = new Set(pool.filter(isFirstOfBoth).map(({ ordinal }) => ordinal));
    let found = 0;
    for (let i = 0; i < 4_000; i += 1) {
      found += drawPaper(pool, blueprint, random).filter(({ ordinal }) => repeated.has(ordinal)).length;
    }
    expect(Math.abs(found / 4_000 - 2.2)).toBeLessThan(0.05);
  });

  it('is not known where there is no paper', () => {
    expect(expectedOnPaper(rowsOf(['c', null, 1]), pool, () => true, NO_CHANCE)).toBeNull();
  });
});
