import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DIFFICULTIES } from './difficulty.js';
import { drawPaper, feasibilityOf, packPaper, unpackPaper, type BlueprintRow, type PoolQuestion } from './paper.js';

/** The same numbers for the same seed; the specs need chance that can be repeated, not good chance. */
function chance(seed: number) {
  let state = seed;
  return (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

const pool = (...kinds: [topic: string, difficulty: PoolQuestion['difficulty']][]): PoolQuestion[] =>
  kinds.map(([topic, difficulty], ordinal) => ({ ordinal, topic, difficulty, optionCount: 4 }));

const wants = (topic: string | null, difficulty: BlueprintRow['difficulty'], count: number) => ({
  topic,
  difficulty,
  count,
});

describe('drawing a paper', () => {
  const bank = pool(['vneid', 'easy'], ['vneid', 'hard'], ['safety', 'easy'], ['safety', 'medium'], ['safety', 'hard']);

  it('takes as many questions of each kind as the blueprint wants, none twice', () => {
    const paper = drawPaper(bank, { rows: [wants('safety', null, 2), wants('vneid', 'easy', 1)] }, chance(1));
    const topics = paper.map(({ ordinal }) => bank[ordinal]?.topic).sort();
    expect(topics).toEqual(['safety', 'safety', 'vneid']);
    expect(new Set(paper.map(({ ordinal }) => ordinal)).size).toBe(3);
  });

  it('finds the one way there is where rows overlap', () => {
    // Served row by row, "any" would take the easy question in most draws and leave the second row with nothing.
    const two = pool(['vneid', 'easy'], ['vneid', 'hard']);
    for (let seed = 0; seed < 50; seed += 1) {
      const paper = drawPaper(two, { rows: [wants(null, null, 1), wants(null, 'easy', 1)] }, chance(seed));
      expect(paper.map(({ ordinal }) => ordinal).sort()).toEqual([0, 1]);
    }
  });

  it('serves a fixed list as a pool of just those questions', () => {
    const paper = drawPaper(bank, { rows: [wants(null, null, 5)] }, chance(3));
    expect(paper.map(({ ordinal }) => ordinal).sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it('shuffles questions and options differently from attempt to attempt, and equally for the same chance', () => {
    const draw = (seed: number) => JSON.stringify(drawPaper(bank, { rows: [wants(null, null, 5)] }, chance(seed)));
    expect(draw(7)).toBe(draw(7));
    expect(new Set([1, 2, 3, 4, 5, 6].map(draw)).size).toBe(6);
  });

  it('draws every question, first place and option order about equally often', () => {
    const times = 6000;
    const random = chance(42);
    const drawn = new Map<string, number>();
    const three = pool(['a', 'easy'], ['a', 'easy'], ['a', 'easy']).map((q) => ({ ...q, optionCount: 3 }));
    for (let i = 0; i < times; i += 1) {
      const [only] = drawPaper(three, { rows: [wants('a', null, 1)] }, random);
      const what = `${only?.ordinal} ${only?.optionOrder.join('')}`;
      drawn.set(what, (drawn.get(what) ?? 0) + 1);
    }
    expect(drawn.size).toBe(18);
    for (const count of drawn.values()) expect(Math.abs(count - times / 18)).toBeLessThan(90);
  });

  it('refuses a blueprint that cannot be served', () => {
    expect(() => drawPaper(bank, { rows: [wants('vneid', null, 3)] }, chance(1))).toThrow(RangeError);
  });
});

describe('the feasibility of a blueprint', () => {
  const bank = pool(['vneid', 'easy'], ['vneid', 'hard'], ['safety', 'easy']);

  it('says for each row what is wanted and what is there', () => {
    const rows = [wants('vneid', null, 1), wants(null, 'easy', 2)];
    expect(feasibilityOf({ rows }, bank)).toEqual({
      feasible: true,
      questionCount: 3,
      rows: [
        { row: rows[0], wanted: 1, available: 2 },
        { row: rows[1], wanted: 2, available: 2 },
      ],
      short: 0,
    });
  });

  it('sees that rows compete for the same questions though each has enough', () => {
    const rows = [wants('vneid', null, 2), wants(null, 'easy', 2)];
    expect(feasibilityOf({ rows }, bank)).toMatchObject({ feasible: false, questionCount: 4, short: 1 });
  });

  it('takes a mistyped count in its stride', () => {
    expect(feasibilityOf({ rows: [wants(null, null, 1_000_000_000)] }, bank).short).toBe(999_999_997);
  });

  it('does not call a paper without questions feasible', () => {
    expect(feasibilityOf({ rows: [] }, bank).feasible).toBe(false);
  });

  const aPool = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...DIFFICULTIES)), { maxLength: 8 })
    .map((kinds) => pool(...kinds));
  const aRow = fc.record({
    topic: fc.option(fc.constantFrom('a', 'b', 'c')),
    difficulty: fc.option(fc.constantFrom(...DIFFICULTIES)),
    count: fc.integer({ min: 1, max: 3 }),
  });

  it('is true exactly where trying everything out finds a paper, and then every draw gives one', () => {
    const canServe = (wanted: readonly BlueprintRow[], left: readonly PoolQuestion[]): boolean => {
      const [row, ...others] = wanted;
      if (row === undefined) return true;
      return left
        .filter((q) => (row.topic ?? q.topic) === q.topic && (row.difficulty ?? q.difficulty) === q.difficulty)
        .some((q) =>
          canServe(
            others,
            left.filter((other) => other !== q),
          ),
        );
    };
    fc.assert(
      fc.property(aPool, fc.array(aRow, { minLength: 1, maxLength: 3 }), fc.nat(), (questions, rows, seed) => {
        const wanted = rows.flatMap((row) => Array.from({ length: row.count }, () => row));
        const { feasible } = feasibilityOf({ rows }, questions);
        expect(feasible).toBe(canServe(wanted, questions));
        if (feasible) expect(drawPaper(questions, { rows }, chance(seed))).toHaveLength(wanted.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a packed paper', () => {
  it('is two small numbers for each question', () => {
    const paper = [
      { ordinal: 59, optionOrder: [0, 1, 2, 3] },
      { ordinal: 7, optionOrder: [2, 1, 0] },
      { ordinal: 0, optionOrder: [3, 2, 1, 0] },
    ];
    expect(packPaper(paper)).toEqual([59, 9, 7, 8, 0, 32]);
    expect(unpackPaper([59, 9, 7, 8, 0, 32])).toEqual(paper);
  });

  it('unpacks to what was packed, for 1 to 7 options, and fits a smallint', () => {
    const aQuestion = fc.integer({ min: 1, max: 7 }).chain((n) =>
      fc.record({
        ordinal: fc.integer({ min: 0, max: 32_767 }),
        optionOrder: fc.shuffledSubarray([...Array(n).keys()], { minLength: n }),
      }),
    );
    fc.assert(
      fc.property(fc.array(aQuestion, { maxLength: 30 }), (paper) => {
        const numbers = packPaper(paper);
        expect(Math.max(0, ...numbers)).toBeLessThanOrEqual(32_767);
        expect(unpackPaper(numbers)).toEqual(paper);
      }),
    );
  });

  it('refuses what is no packed paper', () => {
    for (const numbers of [[1], [1, -1], [1, 5913], [1.5, 0]]) expect(() => unpackPaper(numbers)).toThrow(RangeError);
  });
});
