import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differencesOf } from './text-differences.js';

/** `[-removed-]` and `{+added+}`, as readers of differences write them. */
const written = (earlier: string, later: string): string =>
  differencesOf(earlier, later)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

describe('the differences of two texts', () => {
  it('are words, each with its diacritics', () => {
    expect(written('Chữ ký số là gì?', 'Chữ ký điện tử là gì?')).toBe('Chữ ký [-số -]{+điện tử +}là gì?');
    expect(written('chính quyên số', 'chính quyền số')).toBe('chính [-quyên -]{+quyền +}số');
  });

  it('show a changed number and a changed sign', () => {
    expect(written('Nghị định 30/2020/NĐ-CP', 'Nghị định 78/2025/NĐ-CP')).toBe(
      'Nghị định [-30-]{+78+}/[-2020-]{+2025+}/NĐ-CP',
    );
    expect(written('Có đúng không.', 'Có đúng không?')).toBe('Có đúng không[-.-]{+?+}');
  });

  it('are nothing for the same text, and one part for a text that came or went', () => {
    expect(differencesOf('Như cũ', 'Như cũ')).toEqual([{ kind: 'same', text: 'Như cũ' }]);
    expect(differencesOf('', 'Mới hẳn')).toEqual([{ kind: 'added', text: 'Mới hẳn' }]);
    expect(differencesOf('Bỏ đi', '')).toEqual([{ kind: 'removed', text: 'Bỏ đi' }]);
    expect(differencesOf('', '')).toEqual([]);
  });

  it('keep what stands between two changes', () => {
    expect(written('a b c d e', 'a x c y e')).toBe('a [-b -]{+x +}c [-d -]{+y +}e');
  });

  const texts = fc
    .array(fc.constantFrom('chuyển', 'đổi', 'số', 'là', ' ', '?', '\n', 'A', '1.10'), { maxLength: 40 })
    .map((words) => words.join(' '));

  it('give both texts back, letter by letter', () => {
    fc.assert(
      fc.property(texts, texts, (earlier, later) => {
        const parts = differencesOf(earlier, later);
        const without = (kind: string) =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(earlier);
        expect(without('removed')).toBe(later);
      }),
    );
  });

  it('give long and wholly different texts back at once', () => {
    const earlier = 'cũ '.repeat(2_000);
    const later = 'mới '.repeat(2_000);
    expect(differencesOf(earlier, later)).toEqual([
      { kind: 'removed', text: earlier },
      { kind: 'added', text: later },
    ]);
  });
});
