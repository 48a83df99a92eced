import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isReceiptCode, parseReceiptCode, receiptCode } from './receipt.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const aCode = fc.uint8Array({ minLength: 7, maxLength: 7 }).map((bytes) => receiptCode(bytes));

describe('a receipt code', () => {
  it('is three groups of four, the same for the same bytes', () => {
    expect(receiptCode(new Uint8Array(7))).toBe('0000-0000-0000');
    expect(receiptCode(Uint8Array.of(255, 255, 255, 255, 255, 255, 255))).toMatch(/^ZZZZ-ZZZZ-ZZZ[^U]$/);
    expect(receiptCode(Uint8Array.of(0, 0, 0, 0, 0, 0, 2))).toBe('0000-0000-0012');
  });

  it('is recognised', () => {
    fc.assert(fc.property(aCode, (code) => expect(isReceiptCode(code)).toBe(true)));
  });

  it('uses 55 bits: no two of them give one code', () => {
    const codes = new Set(
      Array.from({ length: 55 }, (_, bit) => {
        const bytes = new Uint8Array(7);
        bytes[bit >> 3] = 128 >> (bit & 7);
        return receiptCode(bytes).slice(0, 13);
      }),
    );
    expect(codes.size).toBe(55);
  });

  it('is not recognised with any one character wrong', () => {
    fc.assert(
      fc.property(aCode, fc.nat(11), fc.constantFrom(...ALPHABET), (code, place, character) => {
        const at = place + Math.floor(place / 4);
        fc.pre(code[at] !== character);
        expect(isReceiptCode(code.slice(0, at) + character + code.slice(at + 1))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not recognised with any two different characters swapped', () => {
    fc.assert(
      fc.property(aCode, fc.nat(11), fc.nat(11), (code, a, b) => {
        const characters = [...code.replaceAll('-', '')];
        fc.pre(characters[a] !== characters[b]);
        [characters[a], characters[b]] = [characters[b] ?? '', characters[a] ?? ''];
        expect(parseReceiptCode(characters.join(''))).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('is understood as people type it from paper', () => {
    expect(parseReceiptCode(' 0000 oooo-00l2 ')).toBe('0000-0000-0012');
    expect(parseReceiptCode('0000-0000-0013')).toBeNull();
    expect(parseReceiptCode('')).toBeNull();
  });

  it('needs enough chance', () => {
    expect(() => receiptCode(new Uint8Array(6))).toThrow(RangeError);
  });
});
