import { describe, expect, it } from '@jest/globals';
import { maskPhone, normalisePhone } from './phone.js';

describe('a phone number', () => {
  it.each([
    '0912345678',
    '0912 345 678',
    ' 0912.345.678 ',
    '0912-345-678',
    '(0912) 345678',
    '+84912345678',
    '+84 912 345 678',
    '+84 (0)912 345 678',
    '84912345678',
    '0084 912 345 678',
    '912345678',
    '０９１２３４５６７８',
    '0912\u00A0345\u00A0678',
  ])('is the same person’s when written as %s', (typed) => {
    expect(normalisePhone(typed)).toBe('+84912345678');
  });

  it('may begin with 03, 05, 07, 08 or 09', () => {
    const begun = (digit: number) => normalisePhone(`0${digit}49123456`);
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => begun(digit) !== null)).toEqual([3, 5, 7, 8, 9]);
  });

  it('keeps a number that only looks like a country code', () => {
    expect(normalisePhone('0849123456')).toBe('+84849123456');
    expect(normalisePhone('849123456')).toBe('+84849123456');
  });

  it.each(['', '0912', '09123456789', '02373852246', '+1 912 345 678', '0912 345 67a', '+0912345678', 'không có'])(
    'is not %p',
    (typed) => {
      expect(normalisePhone(typed)).toBeNull();
    },
  );

  it('is published with its middle hidden', () => {
    expect(maskPhone('+84912345678')).toBe('09xx xxx 678');
  });

  it('is not published at all where it is not one', () => {
    expect(() => maskPhone('0912345678')).toThrow(RangeError);
  });
});
