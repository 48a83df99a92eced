import type { Random } from './shuffling.js';

const STEPS = 1 << 30;

/** A number in [0, 1). */
export const fraction = (random: Random): number => random(STEPS) / STEPS;

/** Whether something of this probability happens. */
export const happens = (random: Random, probability: number): boolean => fraction(random) < probability;

/** A whole number from `from` up to and including `to`. */
export const wholeBetween = (random: Random, from: number, to: number): number => from + random(to - from + 1);

/** Around 0, two thirds within ±1, never beyond ±4.3: a sum of six even draws, near enough to a normal distribution. */
export function bell(random: Random): number {
  let sum = 0;
  for (let draw = 0; draw < 6; draw += 1) sum += fraction(random);
  return (sum - 3) * Math.SQRT2;
}

/** Running sums of weights, for `pickByWeight`. */
export function runningSums(weights: readonly number[]): readonly number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}

/** An index, each as likely as its weight. Null where there is nothing to pick. */
export function pickByWeight(random: Random, sums: readonly number[]): number | null {
  const total = sums.at(-1) ?? 0;
  if (total <= 0) return null;
  const wanted = fraction(random) * total;
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wanted < (sums[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One of the items, all equally likely. */
export function pick<T>(random: Random, items: readonly [T, ...T[]]): T {
  return items[random(items.length)] ?? items[0];
}
