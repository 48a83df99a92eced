import { describe, expect, it } from '@jest/globals';
import { isVietnameseSyllable, vietnameseShareOf } from './vietnamese-syllable.js';

describe('a word', () => {
  it.each(['nghiêng', 'Quốc', 'gì', 'THUYỀN', 'khuỷu', 'đường', 'ươm', 'yêu'])('can be Vietnamese: %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
    expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(true);
  });

  it.each(['æi', 'Chuyeån', 'ñoåi', 'résumé', 'Straße', 'äïi', 'zô'])('cannot be Vietnamese: %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe('a text', () => {
  it('reads as Vietnamese as far as its words with diacritics do', () => {
    expect(vietnameseShareOf('Chuyển đổi số ở Café')).toEqual({ words: 5, share: 0.8 });
    expect(vietnameseShareOf('Chuyeån ñoåi tieàn')).toEqual({ words: 3, share: 0 });
    expect(vietnameseShareOf('plain text')).toEqual({ words: 0, share: 1 });
  });
});
