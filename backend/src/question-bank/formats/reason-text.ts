import type { Locale } from '../../platform/errors/problem.js';

/** One thing that can be wrong, and how it is said. */
export interface ReasonText {
  readonly severity: 'error' | 'warning';
  /** The code it is reported under; its own name where there is none. */
  readonly code?: string;
  readonly vi: string;
  readonly en: string;
}

export const errorText = (vi: string, en: string, code?: string): ReasonText => ({
  severity: 'error',
  vi,
  en,
  ...(code === undefined ? {} : { code }),
});

export const warningText = (vi: string, en: string, code?: string): ReasonText => ({
  ...errorText(vi, en, code),
  severity: 'warning',
});

/** Things that a sentence names, each in both languages; a parameter that is none of them is a text of the file. */
const TERMS = {
  '@essay': { vi: 'tự luận', en: 'essay' },
  '@true-false': { vi: 'đúng/sai', en: 'true/false' },
  '@numerical': { vi: 'trả lời bằng số', en: 'numerical' },
  '@matching': { vi: 'ghép đôi', en: 'matching' },
  '@short-answer': { vi: 'trả lời ngắn', en: 'short answer' },
  '@several-keys': { vi: 'nhiều đáp án, single = false', en: 'several keys, single = false' },
  '@picture': { vi: 'hình ảnh', en: 'picture' },
  '@embedded': { vi: 'đối tượng nhúng', en: 'embedded object' },
  '@symbol': { vi: 'ký hiệu của phông chữ', en: 'symbol of a font' },
  '@footnote': { vi: 'chú thích cuối trang', en: 'footnote' },
  '@formula': { vi: 'công thức', en: 'formula' },
} as const satisfies Record<string, Record<Locale, string>>;
export type Term = keyof typeof TERMS;

export const termIn = (value: string | number, locale: Locale): string =>
  Object.hasOwn(TERMS, value) ? TERMS[value as Term][locale] : String(value);
