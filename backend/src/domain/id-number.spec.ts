import { describe, expect, it } from '@jest/globals';
import { normaliseIdNumber } from './id-number.js';

describe('the number of an identity card', () => {
  it('has twelve digits, however they are spaced', () => {
    expect(normaliseIdNumber('038 090 012 345')).toBe('038090012345');
    expect(normaliseIdNumber('038090012345')).toBe('038090012345');
  });

  it('is refused with fewer, more or other characters', () => {
    for (const typed of ['38090012345', '0380900123456', '03809001234a', '138090012345', '']) {
      expect(normaliseIdNumber(typed)).toBeNull();
    }
  });

  it('gets back the zeros that a worksheet took from it', () => {
    expect(normaliseIdNumber('38090012345', { fromWorksheet: true })).toBe('038090012345');
    expect(normaliseIdNumber('1090012345', { fromWorksheet: true })).toBe('001090012345');
    expect(normaliseIdNumber('90012345', { fromWorksheet: true })).toBeNull();
  });
});
