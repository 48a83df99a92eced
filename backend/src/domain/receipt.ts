/**
 * A receipt code such as `ABCD-EFGH-JKMN`: eleven characters of chance and a check character, in Crockford's base 32,
 * which has no I, L, O or U. It counts nothing and tells nothing; whoever mistypes one character or swaps two is told.
 *
 * @param bytes at least 7 random bytes; the first 55 bits are used
 */
export function receiptCode(bytes: Uint8Array): string {
  if (bytes.length < BYTES) throw new RangeError(`A receipt code needs ${BYTES} random bytes.`);
  const bits = bytes.slice(0, BYTES).reduce((all, byte) => (all << 8n) | BigInt(byte), 0n) >> 1n;
  const values = Array.from({ length: PAYLOAD }, (_, position) =>
    Number((bits >> BigInt(5 * (PAYLOAD - 1 - position))) & 31n),
  );
  const text = [...values, checkValue(values)].map((value) => ALPHABET.charAt(value)).join('');
  return inGroups(text);
}

/** Whether a text is a receipt code exactly as `receiptCode` writes it. */
export function isReceiptCode(text: string): boolean {
  if (!/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}$/.test(text)) return false;
  const values = [...text.replaceAll('-', '')].map((character) => ALPHABET.indexOf(character));
  return checkValue(values.slice(0, PAYLOAD)) === values[PAYLOAD];
}

/** The receipt code that somebody typed from paper ("abcd efgh jkmn", O for 0, I or l for 1), or null. */
export function parseReceiptCode(typed: string): string | null {
  const characters = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const code = inGroups(characters);
  return isReceiptCode(code) ? code : null;
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 7;
const PAYLOAD = 11;

/**
 * A weighted sum over GF(32). Every position has a weight of its own that is not 0, so one wrong character, or two
 * characters in each other's place, always change it.
 */
function checkValue(values: readonly number[]): number {
  return values.reduce((sum, value) => doubled(sum ^ value), 0);
}

/** Times x in GF(32) with the polynomial x⁵ + x² + 1. */
function doubled(value: number): number {
  return value & 16 ? (value << 1) ^ 0b100101 : value << 1;
}

function inGroups(characters: string): string {
  return (characters.match(/.{1,4}/gs) ?? []).join('-');
}
