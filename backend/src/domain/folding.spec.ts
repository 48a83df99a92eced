import { describe, expect, it } from '@jest/globals';
import { foldVietnamese, tidyText } from './folding.js';

describe('folding', () => {
  it('finds a place whatever the case, the diacritics and the spaces', () => {
    expect(foldVietnamese('  Phường  HẠC THÀNH ')).toBe('phuong hac thanh');
    expect(foldVietnamese('Đường Điện Biên Phủ')).toBe('duong dien bien phu');
  });

  it('folds composed and decomposed letters alike', () => {
    expect(foldVietnamese('Tĩnh Gia'.normalize('NFD'))).toBe('tinh gia');
  });
});

describe('tidying', () => {
  it('keeps the words and leaves one space between them', () => {
    expect(tidyText('\u00A0Nguyễn \t\n Văn\u200B An ')).toBe('Nguyễn Văn An');
  });

  it('composes letters that came in parts', () => {
    expect(tidyText('Thanh Hóa'.normalize('NFD'))).toBe('Thanh Hóa'.normalize('NFC'));
  });
});
