import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Random } from '../domain/shuffling.js';

/** The same seed, the same numbers; on every machine. */
export function seededRandom(seed: string): Random {
  const generator = xoroshiro128plus(createHash('sha256').update(seed, 'utf8').digest().readInt32BE(0));
  return (bound) => uniformInt(generator, 0, bound - 1);
}
