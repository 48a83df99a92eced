import { describe, expect, it } from '@jest/globals';
import { outcomeOf, scoreOf, type KeyEntry } from './grading.js';

const right = (correct: number, changes: Partial<KeyEntry> = {}): KeyEntry => ({
  correct,
  voided: false,
  alsoAccepted: [],
  ...changes,
});

// The paper shows pool questions 2, 0 and 1, each with its options in another order.
const paper = [
  { ordinal: 2, optionOrder: [3, 1, 0, 2] },
  { ordinal: 0, optionOrder: [2, 1, 0] },
  { ordinal: 1, optionOrder: [0, 2, 1, 3] },
];
const key = [right(1), right(3), right(0)];

describe('grading', () => {
  it('compares the original option with the key of the question at that position', () => {
    expect(scoreOf(paper, [0, 1, 3], key)).toBe(3);
    expect(scoreOf(paper, [1, 3, 0], key)).toBe(0);
    expect(scoreOf(paper, [0, 0, 3], key)).toBe(2);
  });

  it('gives nothing for what was not answered', () => {
    expect(scoreOf(paper, [null, 1, null], key)).toBe(1);
    expect(scoreOf(paper, [], key)).toBe(0);
  });

  it('counts a voided question as right for everybody, so that a full score stays the same', () => {
    const voided = [right(1), right(3, { voided: true }), right(0)];
    expect(scoreOf(paper, [0, 1, 2], voided)).toBe(3);
    expect(scoreOf(paper, [0, 1, null], voided)).toBe(3);
    expect(scoreOf(paper, [0, 1, 3], voided)).toBe(3);
  });

  it('counts further accepted options as right, and the first one still', () => {
    const widened = [right(1, { alsoAccepted: [0, 2] }), right(3), right(0)];
    expect([0, 1, 2].map((chosen) => scoreOf(paper, [null, chosen, null], widened))).toEqual([1, 1, 1]);
  });

  it('says what became of each position', () => {
    const changed = [right(1), right(3), right(0, { voided: true })];
    expect([0, 1, 2].map((position) => outcomeOf(paper, [2, 1, 0], changed, position))).toEqual([
      'voided',
      'right',
      'wrong',
    ]);
    expect(outcomeOf(paper, [], key, 1)).toBe('unanswered');
  });

  it('refuses to grade a question that has no key', () => {
    expect(() => scoreOf(paper, [0, 1, 3], [])).toThrow(RangeError);
    expect(() => outcomeOf(paper, [], key, 3)).toThrow(RangeError);
  });
});
