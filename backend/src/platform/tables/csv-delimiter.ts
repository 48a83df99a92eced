const DELIMITERS = [',', ';', '\t'] as const;
const LINES_SEEN = 10;
const FEWEST = 2;

/**
 * The sign that separates in most of the first lines, and of several the one that separates more in the first: Excel writes `;`
 * where the comma is the decimal sign, and a title above the headings may hold commas.
 */
export function delimiterOf(text: string): string {
  const lines = firstLines(text);
  const [best] = DELIMITERS.map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    return { sign, rows: counts.filter((count) => count >= FEWEST).length, inFirst: counts[0] ?? 0 };
  }).sort((a, b) => b.rows - a.rows || b.inFirst - a.inFirst);
  return best?.sign ?? ',';
}

/** Without what stands between quotation marks. */
function firstLines(text: string): string[] {
  const sample = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  return sample
    .split(/\r\n?|\n/)
    .filter((line) => line !== '')
    .slice(0, LINES_SEEN);
}
