import { describe, expect, it } from '@jest/globals';
import { isYoungerThan } from './age.js';

describe('The guardian’s age', () => {
  it.each([
    ['2010-08-11', '2026-08-10', true],
    ['2010-08-10', '2026-08-10', false],
    ['2010-08-09', '2026-08-10', false],
    ['1960-02-29', '2026-08-10', false],
  ])('asks a guardian of someone born on %s, on %s: %s', (born, today, needed) => {
    expect(isYoungerThan(16, born, today)).toBe(needed);
  });

  it('asks nobody where it is 0', () => {
    expect(isYoungerThan(0, '2026-01-01', '2026-08-10')).toBe(false);
  });
});
