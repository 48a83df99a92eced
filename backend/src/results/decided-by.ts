import type { RankKey } from '../domain/rules.js';
import type { Locale } from '../platform/errors/problem.js';
import type { DecidedBy } from './my-result.dto.js';
import { spokenDuration } from './spoken-duration.js';

/** The stored reason as people read it, or null where the row shares the rank of the one above (or is the first). */
export function decidedByView(key: RankKey | null, margin: number | null, locale: Locale): DecidedBy | null {
  if (key === null) return null;
  return { key, margin, sentence: `${OPENINGS[locale]} ${REASONS[key](margin, locale)}.` };
}

/** The row says why it stands behind the one listed above it: the proof for the person who lost. */
const OPENINGS: Readonly<Record<Locale, string>> = {
  vi: 'Người xếp ngay trên hơn',
  en: 'The one listed above is ahead',
};

const GROUPING: Readonly<Record<Locale, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat('vi-VN'),
  en: new Intl.NumberFormat('en-GB'),
};

const REASONS: Readonly<Record<RankKey, (margin: number | null, locale: Locale) => string>> = {
  score: (margin, locale) =>
    inWords(margin, locale, {
      vi: (n) => `vì đúng nhiều hơn ${n} câu`,
      en: (n, one) => `by ${n} more correct ${one ? 'answer' : 'answers'}`,
    }),
  predictionDistance: (margin, locale) =>
    margin === null
      ? { vi: 'vì có dự đoán', en: 'by having predicted at all' }[locale]
      : inWords(margin, locale, {
          vi: (n) => `vì dự đoán gần hơn ${n} người`,
          en: (n, one) => `by a prediction nearer by ${n} ${one ? 'person' : 'people'}`,
        }),
  submittedAt: (margin, locale) => {
    const span = spokenDuration(margin ?? 0, locale);
    return { vi: `vì nộp sớm hơn ${span}`, en: `by submitting ${span} earlier` }[locale];
  },
  duration: (margin, locale) => {
    const span = spokenDuration(margin ?? 0, locale);
    return { vi: `vì làm nhanh hơn ${span}`, en: `by being ${span} faster` }[locale];
  },
  lot: (_margin, locale) => ({ vi: 'nhờ bốc thăm', en: 'by the lot' })[locale],
};

function inWords(
  margin: number | null,
  locale: Locale,
  words: Record<Locale, (amount: string, isOne: boolean) => string>,
): string {
  return words[locale](GROUPING[locale].format(margin ?? 0), margin === 1);
}

/** Why a prize passed by, from where the person had won before. */
export function prizeNoteView(wonIn: string | null, locale: Locale): string | null {
  if (wonIn === null) return null;
  return locale === 'vi'
    ? `Đã đạt giải ở ${wonIn}; giải này chuyển cho người xếp sau.`
    : `Won a prize in ${wonIn} already; this prize goes to the next in rank.`;
}
