import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreOf } from './grading.js';
import { type AnalysedQuestion, itemAnalysisOf } from './item-analysis.js';
import { countAttempt, emptyTally, type ItemTally, mergedTallies, type TalliedAttempt } from './item-tally.js';

const POOL = 5;
const LENGTH = 3;
const OPTIONS = 3;

const someQuestions = fc.array(
  fc.record({
    correct: fc.nat(OPTIONS - 1),
    voided: fc.constantFrom(false, false, false, true),
    alsoAccepted: fc.constantFrom([], [], [1]),
    drawing: fc.constantFrom('0', '1'),
  }),
  { minLength: POOL, maxLength: POOL },
);
const someAttempts = fc.array(
  fc.record({
    ordinals: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: LENGTH, maxLength: LENGTH }),
    answers: fc.array(fc.option(fc.nat(OPTIONS - 1)), { minLength: LENGTH, maxLength: LENGTH }),
  }),
  { maxLength: 40 },
);
type SomeAttempts = typeof someAttempts extends fc.Arbitrary<infer Value> ? Value : never;

function attemptsOf(told: SomeAttempts, questions: readonly AnalysedQuestion[]): TalliedAttempt[] {
  return told.map(({ ordinals, answers }) => {
    const paper = ordinals.map((ordinal) => ({ ordinal, optionOrder: [0, 1, 2] }));
    return { paper, answers, score: scoreOf(paper, answers, questions) };
  });
}

function tallyOf(attempts: readonly TalliedAttempt[]): ItemTally {
  const tally = emptyTally(
    Array.from({ length: POOL }, () => OPTIONS),
    LENGTH,
  );
  for (const attempt of attempts) countAttempt(tally, attempt);
  return tally;
}

const holds = <T>(law: fc.IProperty<T>) => fc.assert(law, { numRuns: 300 });

describe('the laws of item analysis', () => {
  it('the order of the attempts never matters, not in the last digit', () => {
    holds(
      fc.property(someQuestions, someAttempts, (questions, told) => {
        const attempts = attemptsOf(told, questions);
        expect(itemAnalysisOf(tallyOf(attempts.toReversed()), questions)).toEqual(
          itemAnalysisOf(tallyOf(attempts), questions),
        );
      }),
    );
  });

  it('tallies of parts, merged, are the tally of the whole', () => {
    holds(
      fc.property(someQuestions, someAttempts, fc.nat(40), (questions, told, cut) => {
        const attempts = attemptsOf(told, questions);
        const merged = mergedTallies(tallyOf(attempts.slice(0, cut)), tallyOf(attempts.slice(cut)));
        expect(merged).toEqual(tallyOf(attempts));
      }),
    );
  });

  it('every choice is counted in one group, and the groups are all who had the question', () => {
    holds(
      fc.property(someQuestions, someAttempts, (questions, told) => {
        const attempts = attemptsOf(told, questions);
        const { items, paper } = itemAnalysisOf(tallyOf(attempts), questions);
        expect(paper.n).toBe(attempts.length);
        for (const { ordinal, n, answered, choices, unanswered, groupSizes } of items) {
          expect(n).toBe(told.filter(({ ordinals }) => ordinals.includes(ordinal)).length);
          for (const group of ['top', 'middle', 'bottom'] as const) {
            const chosen = choices.reduce((sum, counts) => sum + counts[group], 0);
            expect(chosen + unanswered[group]).toBe(groupSizes[group]);
          }
          const sizes = groupSizes.top + groupSizes.middle + groupSizes.bottom;
          expect([sizes, answered + unanswered.top + unanswered.middle + unanswered.bottom]).toEqual([n, n]);
        }
      }),
    );
  });

  it('no figure leaves its range', () => {
    const within = (figure: number | null, least: number, most: number) =>
      figure === null || (figure >= least - 1e-9 && figure <= most + 1e-9);
    holds(
      fc.property(someQuestions, someAttempts, (questions, told) => {
        const { items, paper } = itemAnalysisOf(tallyOf(attemptsOf(told, questions)), questions);
        expect(within(paper.reliability, -Infinity, LENGTH / (LENGTH - 1))).toBe(true);
        for (const { facility, discrimination, efficiency, randomGuess } of items) {
          expect(within(facility, 0, 1) && within(randomGuess, 0, 1)).toBe(true);
          expect(within(discrimination, -1, 1) && within(efficiency, -Infinity, 1)).toBe(true);
        }
      }),
    );
  });
});
