/**
 * The whole number a person typed: `1200`, `1.200`, `1 200`, `1,200` → 1200. Empty or anything else → null:
 * `1,5` and `1.20` are not whole numbers, and guessing would change what the person predicted.
 */
export function parseWholeNumber(text: string): number | null {
  const typed = text.trim();
  if (!/^\d{1,15}$|^\d{1,3}([.,\s]\d{3})+$/.test(typed)) return null;
  const value = Number(typed.replace(/\D/g, ''));
  return Number.isSafeInteger(value) ? value : null;
}
