import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Random } from '../domain/shuffling.js';

/** The same numbers for the same seeds, in the same order. */
export function seededRandom(...seeds: readonly number[]): Random {
  const generator = xoroshiro128plus(seeds.reduce((mixed, seed) => mix(mixed ^ seed), 0x9e3779b9));
  return (bound) => (bound <= 1 ? 0 : uniformInt(generator, 0, bound - 1));
}

/** A version 4 UUID out of seeded chance. */
export function seededId(random: Random): string {
  const hex = Array.from({ length: 8 }, () => random(0x10000).toString(16).padStart(4, '0')).join('');
  const variant = '89ab'.charAt(random(4));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Neighbouring seeds give streams that have nothing in common (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
