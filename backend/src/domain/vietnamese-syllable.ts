const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const NUCLEUS = [
  'uyê|iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyu|ươi|ươu',
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|ươ|ưa|ưi|ưu|uy|yê',
  '[aăâeêioôơuưy]',
].join('|');
const SYLLABLE = new RegExp(`^${ONSET}(?:${NUCLEUS})(?:ng|nh|ch|[cmnpt])?$`);

/** Whether a word could be written in Vietnamese: its consonants and vowels stand together there, with one tone at most. */
export function isVietnameseSyllable(word: string): boolean {
  const bare = word.toLowerCase().normalize('NFD');
  const tones = bare.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(bare.replace(TONES, '').normalize('NFC'));
}

/** How much of what is not plain ASCII in a text reads as Vietnamese. */
export interface VietnameseShare {
  /** Words with a letter beyond ASCII. */
  readonly words: number;
  /** From 0 to 1; 1 where there is no such word. */
  readonly share: number;
}

/** Text whose encoding was mistaken has nearly no such word that could be Vietnamese. */
export function vietnameseShareOf(text: string): VietnameseShare {
  const words = (text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^ -~]/.test(word));
  const real = words.filter(isVietnameseSyllable).length;
  return { words: words.length, share: words.length === 0 ? 1 : real / words.length };
}
