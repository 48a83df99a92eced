/** Keys by the number of their question, as a list or a table at the end has them: "1-A 2.B", or numbers above letters. */
export type KeyTable = ReadonlyMap<string, string>;

const PAIR = /(?:Câu\s*)?(\d{1,4})\s*[.\-–:)=]?\s*([A-Ha-h])(?![\p{L}\d])[.,;]?\s*/giu;

/** The pairs of a line that holds nothing but pairs; null for any other text. */
export function keyPairsOf(text: string): (readonly [string, string])[] | null {
  const line = text.normalize('NFC').trim();
  const pairs = [...line.matchAll(PAIR)];
  const rest = line.replace(PAIR, '').replace(/[|,;.\s]/g, '');
  if (pairs.length === 0 || rest !== '') return null;
  return pairs.map(([, number = '', letter = '']) => [number, letter.toUpperCase()] as const);
}

/** The pairs of a table that holds nothing but numbers and letters beside its headings; null for any other. */
export function keyTableOf(rows: readonly (readonly string[])[]): (readonly [string, string])[] | null {
  const cells = rows.map((row) => row.map((cell) => cell.trim()).filter((cell) => cell !== '' && !HEADING.test(cell)));
  const filled = cells.filter((row) => row.length > 0);
  if (filled.length === 0) return null;
  const inside = filled.map((row) => pairsInRow(row));
  if (inside.every((pairs) => pairs !== null)) return inside.flat();
  const stacked: (readonly [string, string])[] = [];
  for (let index = 0; index < filled.length; index += 2) {
    const [numbers = [], letters = []] = filled.slice(index, index + 2);
    if (!numbers.every((cell) => NUMBER.test(cell)) || numbers.length !== letters.length) return null;
    if (!letters.every((cell) => LETTER.test(cell))) return null;
    numbers.forEach((number, place) => stacked.push([number.replace(/\D/g, ''), (letters[place] ?? '').toUpperCase()]));
  }
  return stacked;
}

const HEADING = /^(?:câu(?: hỏi)?|đáp án|stt|số câu|question|answer|key|đ\.?a)\.?$/iu;
const NUMBER = /^(?:câu\s*)?\d{1,4}[.:)]?$/iu;
const LETTER = /^[A-H]$/i;

function pairsInRow(row: readonly string[]): (readonly [string, string])[] | null {
  const joined = row.every((cell) => keyPairsOf(cell) !== null);
  if (joined) return row.flatMap((cell) => keyPairsOf(cell) ?? []);
  if (row.length % 2 !== 0) return null;
  const pairs: (readonly [string, string])[] = [];
  for (let index = 0; index < row.length; index += 2) {
    const [number = '', letter = ''] = row.slice(index, index + 2);
    if (!NUMBER.test(number) || !LETTER.test(letter)) return null;
    pairs.push([number.replace(/\D/g, ''), letter.toUpperCase()]);
  }
  return pairs;
}
