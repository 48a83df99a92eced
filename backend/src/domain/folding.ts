/**
 * Text as it is searched and compared, without case and diacritics: "Phường Hạc Thành" and "phuong hac thanh" are the
 * same. What is folded is never shown.
 */
export function foldVietnamese(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}+/gu, '');
  return singleSpaced(bare.toLowerCase().replaceAll('đ', 'd'));
}

/** Text as it is stored and shown: NFC, trimmed, single spaces. */
export function tidyText(text: string): string {
  return singleSpaced(text.normalize('NFC'));
}

function singleSpaced(text: string): string {
  // \s knows the no-break space and the byte order mark; zero-width characters come with pasted text.
  return text
    .replace(/[\u200B-\u200D\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
