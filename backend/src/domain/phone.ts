/**
 * A Vietnamese mobile number (03, 05, 07, 08, 09) as `+84` and nine digits, or null for anything else.
 *
 * Takes the usual ways to write one: `0912 345 678`, `+84 (0)912.345.678`, `84912345678`, `0084 912-345-678`, and
 * `912345678`, which is what a worksheet makes of a number with a leading 0.
 */
export function normalisePhone(input: string): string | null {
  const compact = input.normalize('NFKC').replace(/[\s.\-‐-―()]/gu, '');
  const subscriber = /^(?:(?:\+|00)?840?|0)?([35789]\d{8})$/.exec(compact)?.[1];
  return subscriber === undefined ? null : `+84${subscriber}`;
}

/**
 * A phone as published lists show it: `+84912345678` becomes `09xx xxx 678` (DOMAIN §8).
 *
 * @throws RangeError for what `normalisePhone` did not return, so that nothing is published unmasked.
 */
export function maskPhone(phone: string): string {
  const parts = /^\+84(\d)\d{5}(\d{3})$/.exec(phone);
  if (parts === null) throw new RangeError('Only a normalised phone number can be masked.');
  return `0${parts[1]}xx xxx ${parts[2]}`;
}
