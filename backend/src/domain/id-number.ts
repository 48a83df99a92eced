/**
 * The number of a citizen identity card (CCCD): twelve digits, spaces and dots forgiven; null for anything else.
 *
 * @param fromWorksheet restores the zeros that a worksheet takes from the front of a number; every CCCD starts with one
 */
export function normaliseIdNumber(input: string, { fromWorksheet = false } = {}): string | null {
  const compact = input.normalize('NFKC').replace(/[\s.]/gu, '');
  const whole = fromWorksheet && /^\d{10,11}$/.test(compact) ? compact.padStart(12, '0') : compact;
  return /^0\d{11}$/.test(whole) ? whole : null;
}
