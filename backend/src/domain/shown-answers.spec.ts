import { describe, expect, it } from '@jest/globals';
import { answeredCountOf, misfitAmong, originalAnswers } from './shown-answers.js';

const paper = [
  { ordinal: 7, optionOrder: [2, 0, 1] },
  { ordinal: 3, optionOrder: [3, 1, 0, 2] },
  { ordinal: 5, optionOrder: [1, 0, 2] },
];

describe('stored choices', () => {
  it('mean the option that stood at the chosen place for this contestant', () => {
    expect(originalAnswers(paper, [0, 3, 1])).toEqual([2, 2, 0]);
  });

  it('may be missing, and then nothing was answered there', () => {
    expect(originalAnswers(paper, [-1, 2, -1])).toEqual([null, 0, null]);
    expect(answeredCountOf([-1, 2, -1])).toBe(1);
  });

  it('fit a paper that offers them', () => {
    expect(misfitAmong([2, 3, -1], [3, 4, 3])).toBeNull();
  });

  it.each([
    ['an option that is not offered', [0, 4, 0], 1],
    ['less than no choice', [0, 0, -2], 2],
    ['too few', [0, 0], 2],
    ['too many', [0, 0, 0, 0], 3],
  ])('do not fit where there is %s', (_, choices, position) => {
    expect(misfitAmong(choices, [3, 4, 3])).toBe(position);
  });
});
