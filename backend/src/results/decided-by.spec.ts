import { describe, expect, it } from '@jest/globals';
import { decidedByView, prizeNoteView } from './decided-by.js';

describe('the sentence about what decided a rank', () => {
  it.each([
    [
      'score',
      1,
      'Người xếp ngay trên hơn vì đúng nhiều hơn 1 câu.',
      'The one listed above is ahead by 1 more correct answer.',
    ],
    [
      'predictionDistance',
      3,
      'Người xếp ngay trên hơn vì dự đoán gần hơn 3 người.',
      'The one listed above is ahead by a prediction nearer by 3 people.',
    ],
    [
      'predictionDistance',
      null,
      'Người xếp ngay trên hơn vì có dự đoán.',
      'The one listed above is ahead by having predicted at all.',
    ],
    [
      'submittedAt',
      312,
      'Người xếp ngay trên hơn vì nộp sớm hơn 312 ms.',
      'The one listed above is ahead by submitting 312 ms earlier.',
    ],
    [
      'duration',
      1204,
      'Người xếp ngay trên hơn vì làm nhanh hơn 1,204 giây.',
      'The one listed above is ahead by being 1.204 s faster.',
    ],
    [
      'submittedAt',
      252_220_877,
      'Người xếp ngay trên hơn vì nộp sớm hơn 2 ngày 22 giờ 3 phút 40,877 giây.',
      'The one listed above is ahead by submitting 2 d 22 h 3 min 40.877 s earlier.',
    ],
    ['lot', null, 'Người xếp ngay trên hơn nhờ bốc thăm.', 'The one listed above is ahead by the lot.'],
  ] as const)('names %s and its margin %s', (key, margin, vi, en) => {
    expect(decidedByView(key, margin, 'vi')).toEqual({ key, margin, sentence: vi });
    expect(decidedByView(key, margin, 'en')?.sentence).toBe(en);
  });

  it('does not exist where nothing separates', () => {
    expect(decidedByView(null, null, 'vi')).toBeNull();
  });
});

describe('the note about a prize that passed by', () => {
  it('says where the person had won before', () => {
    expect(prizeNoteView('Tuần 1', 'vi')).toBe('Đã đạt giải ở Tuần 1; giải này chuyển cho người xếp sau.');
    expect(prizeNoteView(null, 'vi')).toBeNull();
  });
});
