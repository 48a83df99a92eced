import { describe, expect, it } from '@jest/globals';
import { beginsWithLabel, soundsNegative, soundsPositional } from './question-wording.js';

describe('the wording of a question', () => {
  it.each([
    'Tất cả các phương án trên',
    'Tất cả đều đúng.',
    'Tất cả các hành vi nêu trên',
    'Cả ba đáp án trên đều đúng',
    'Các ý trên đều sai',
    'Cả A, B và C',
    'A và B đúng',
    'Cả hai phương án A và B',
    'Không phương án nào đúng',
    'All of the above',
    'Both A and B',
    'None of these',
  ])('warns of an option that speaks of the others: %s', (option) => {
    expect(soundsPositional(option)).toBe(true);
    expect(soundsPositional(option.normalize('NFD').toUpperCase())).toBe(true);
  });

  it.each(['Tất cả công dân', 'Cả nước', 'Không gian mạng', 'Bộ Công an', 'A lưới', 'Tất cả các cấp, các ngành'])(
    'leaves an option alone that does not: %s',
    (option) => {
      expect(soundsPositional(option)).toBe(false);
    },
  );

  it.each([
    'Đâu không phải là dịch vụ số?',
    'Phát biểu nào sau đây là sai?',
    'Bạn KHÔNG được chia sẻ mã nào?',
    'Tất cả đều là dữ liệu, trừ',
    'Which of these is not a service?',
  ])('warns of a negative stem: %s', (stem) => {
    expect(soundsNegative(stem)).toBe(true);
  });

  it.each(['Thanh toán không dùng tiền mặt là gì?', 'KHÔNG GIAN MẠNG LÀ GÌ?', 'Sai số của máy là bao nhiêu?'])(
    'leaves a stem alone that is not negative: %s',
    (stem) => {
      expect(soundsNegative(stem)).toBe(false);
    },
  );

  it('warns of an option with a letter of its own', () => {
    expect(['B. Hà Nội', 'b)Hà Nội', '(C) Huế', 'B.Sc', 'a/b', 'A'].map(beginsWithLabel)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
