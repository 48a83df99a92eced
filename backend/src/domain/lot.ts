/**
 * The lot of a contestant: 64 lower-case hex digits; the lower one ranks better.
 *
 * It is HMAC-SHA256(key = the round's lot seed, message = the contestant's id), both as UTF-8. The domain knows no
 * cryptography, so the function is passed in. Where no seed exists `null` is passed instead of a function, and then
 * the lot separates nobody.
 */
export type LotOf = (contestant: string) => string;

/**
 * What makes the lot a draw and not a decision of the organisers (DOMAIN §3.9).
 *
 * 1. Before the round opens the server draws a random seed and publishes only `commitment`, the SHA-256 of the seed
 *    in hex. From then on the seed cannot be exchanged unnoticed.
 * 2. The seed stays secret until the results are published: whoever knew it could try out which account draws low.
 * 3. With the results the seed is published. Anybody can check that it hashes to the commitment, and draw again.
 */
export interface LotCommitment {
  /** SHA-256 of the UTF-8 seed, 64 lower-case hex digits; public from the opening on. */
  commitment: string;
  /** The seed itself, or null for as long as it is secret. */
  seed: string | null;
}
