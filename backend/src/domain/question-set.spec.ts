import { describe, expect, it } from '@jest/globals';
import { likenessesIn, positionBiasOf } from './question-set.js';

const asked = (stem: string, options = ['Một', 'Hai', 'Ba'], correct: number | null = 0) => ({
  stem,
  options,
  correct,
});

describe('a set of questions', () => {
  it('names a question that is there already, whatever the case, the quotes, the spaces and the order', () => {
    const set = [
      asked('Ai là “chủ” ngân hàng?'),
      asked('Khác hẳn?'),
      asked('AI LÀ "CHỦ"  NGÂN HÀNG'.normalize('NFD'), ['ba', 'Hai.', 'một'], 2),
    ];
    expect(likenessesIn(set)).toEqual([{ index: 2, other: 0, kind: 'same' }]);
  });

  it('names a question that has the stem of another one with other options', () => {
    const set = [asked('Đâu là ngày đó?'), asked('Đâu là ngày đó?', ['Bốn', 'Năm', 'Sáu'])];
    expect(likenessesIn(set)).toEqual([{ index: 1, other: 0, kind: 'like' }]);
  });

  it('does not compare questions without words', () => {
    expect(likenessesIn([asked(''), asked('')])).toEqual([]);
  });

  it('is biased when one place holds the key more than three standard deviations above chance', () => {
    const options = ['1', '2', '3', '4'];
    const keyed = (first: number) =>
      Array.from({ length: 12 }, (_, i) => asked(`${i}`, options, i < first ? 0 : 1 + (i % 3)));
    // 12 questions of four options: 3 expected, standard deviation 1.5.
    expect(positionBiasOf(keyed(7))).toBeNull();
    expect(positionBiasOf(keyed(8))).toEqual({ place: 0, count: 8, total: 12 });
    expect(positionBiasOf(keyed(8).slice(0, 7))).toBeNull();
  });
});
