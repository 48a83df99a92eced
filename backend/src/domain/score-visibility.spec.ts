import { describe, expect, it } from '@jest/globals';
import { showsOwnScore } from './score-visibility.js';

describe('showing contestants their own score', () => {
  const open = { closed: false, published: false };
  const closed = { closed: true, published: false };
  const published = { closed: true, published: true };

  it.each([
    ['at-once', open, true],
    ['after-close', open, false],
    ['after-close', closed, true],
    ['after-publication', open, false],
    ['after-publication', closed, false],
    ['after-publication', published, true],
  ] as const)('with the rule "%s" and a round that is %j answers %s', (rule, progress, shown) => {
    expect(showsOwnScore(rule, progress)).toBe(shown);
  });
});
