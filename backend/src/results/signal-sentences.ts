import type { Locale } from '../platform/errors/problem.js';
import type { SignalKind } from './jury-signals.dto.js';

interface SignalSize {
  readonly count: number;
  readonly mistakeCount: number;
}

const SENTENCES: Readonly<Record<SignalKind, Record<Locale, (size: SignalSize) => string>>> = {
  'same-name-and-birth': {
    vi: ({ count }) => `${count} thí sinh trùng họ tên và ngày sinh; có thể là một người dùng nhiều số điện thoại.`,
    en: ({ count }) => `${count} contestants share name and birth date; maybe one person with several phones.`,
  },
  'fast-answers': {
    vi: ({ count }) => `${count} thí sinh trả lời hết mọi câu trong chưa đầy 45 giây.`,
    en: ({ count }) => `${count} contestants answered everything in less than 45 seconds.`,
  },
  'shared-network': {
    vi: ({ count, mistakeCount }) =>
      `${count} thí sinh cùng một mạng chọn giống hệt nhau ${mistakeCount} phương án sai.`,
    en: ({ count, mistakeCount }) =>
      `${count} contestants of one network chose exactly the same ${mistakeCount} wrong options.`,
  },
  'barred-name': {
    vi: () => 'Trùng họ tên và ngày sinh với một người trong danh sách không được dự thi.',
    en: () => 'Same name and birth date as somebody on the barred roster.',
  },
};

export const sentenceOfSignal = (kind: SignalKind, size: SignalSize, locale: Locale): string =>
  SENTENCES[kind][locale](size);
