import { describe, expect, it } from '@jest/globals';
import { countedAttemptOf } from './counted-attempt.js';

const attempts = [
  { id: 'a', startedAt: 50, submittedAt: 300, score: 7 },
  { id: 'b', startedAt: 20, submittedAt: 200, score: 9 },
  { id: 'c', startedAt: 10, submittedAt: 200, score: 9 },
  { id: 'd', startedAt: 10, submittedAt: 200, score: 9 },
  { id: 'e', startedAt: 0, submittedAt: 100, score: 4 },
  { id: 'f', startedAt: 50, submittedAt: 300, score: 2 },
];

describe('the counted attempt', () => {
  it('is the one with most correct answers, then the earliest submitted, started, listed', () => {
    expect(countedAttemptOf(attempts, 'best-then-earliest')?.id).toBe('c');
  });

  it('is the first one where the rules say so', () => {
    expect(countedAttemptOf(attempts, 'first')?.id).toBe('e');
  });

  it('is the last one where the rules say so, and of two equal ones the later listed', () => {
    expect(countedAttemptOf(attempts, 'last')?.id).toBe('f');
  });

  it('is none where there was none', () => {
    expect(countedAttemptOf([], 'first')).toBeNull();
  });
});
