/**
 * Text as it is searched and compared, without case and diacritics: "Phường Hạc Thành" and "phuong hac thanh" are the
 * same. What is folded is never shown.
 */
export function foldVietnamese(text: string): string {
  const bare = withoutMarks(text.normalize('NFD'));
  return singleSpaced(bare.toLowerCase().replaceAll('đ', 'd'));
}

/** Text as it is stored and shown: NFC, trimmed, single spaces. */
export function tidyText(text: string): string {
  return singleSpaced(text.normalize('NFC'));
}

/** Nearly every mark is one of the first class, which is many times quicker to look for. */
function withoutMarks(text: string): string {
  const rest = text.replace(/[\u0300-\u036F]+/g, '');
  return /[^\0-\u02FF\u2000-\u206F]/.test(rest) ? rest.replace(/\p{M}+/gu, '') : rest;
}

const UNTIDY = /[\u200B-\u200D\u2060]|\s\s|[^\S ]|^\s|\s$/;

function singleSpaced(text: string): string {
  if (!UNTIDY.test(text)) return text;
  // \s knows the no-break space and the byte order mark; zero-width characters come with pasted text.
  return text
    .replace(/[\u200B-\u200D\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
