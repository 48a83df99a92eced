import { describe, expect, it } from '@jest/globals';
import { questionCountOf } from './question-count.js';

describe('the number of questions on a paper', () => {
  it('is the sum over the rows of the blueprint', () => {
    const rows = [
      { topic: null, difficulty: 'easy', count: 4 },
      { topic: 'online-safety', difficulty: null, count: 6 },
    ] as const;
    expect(questionCountOf({ rows })).toBe(10);
  });

  it('is 0 for a blueprint without rows', () => {
    expect(questionCountOf({ rows: [] })).toBe(0);
  });
});
