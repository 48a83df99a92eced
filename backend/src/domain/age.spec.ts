import { describe, expect, it } from '@jest/globals';
import { ageOn } from './age.js';

describe('age', () => {
  it('grows on the birthday', () => {
    expect(ageOn('2010-08-10', '2026-08-09')).toBe(15);
    expect(ageOn('2010-08-10', '2026-08-10')).toBe(16);
  });

  it('grows on 1 March in common years for who was born on 29 February', () => {
    expect(ageOn('2012-02-29', '2028-02-28')).toBe(15);
    expect(ageOn('2012-02-29', '2028-02-29')).toBe(16);
    expect(ageOn('2012-02-29', '2026-02-28')).toBe(13);
    expect(ageOn('2012-02-29', '2026-03-01')).toBe(14);
  });
});
