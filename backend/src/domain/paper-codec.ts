import type { Paper } from './paper.js';

/**
 * A paper as a flat list of small integers, two for each question: the ordinal, and the number of the permutation in
 * which its options are shown. All fit a PostgreSQL `smallint[]` for up to 32,768 questions of up to 7 options.
 */
export function packPaper(paper: Paper): number[] {
  return paper.flatMap(({ ordinal, optionOrder }) => [ordinal, permutationNumber(optionOrder)]);
}

/**
 * The paper that `packPaper` packed.
 *
 * @throws RangeError for a list that is no packed paper.
 */
export function unpackPaper(numbers: readonly number[]): Paper {
  if (numbers.length % 2 !== 0) throw new RangeError('A packed paper has two numbers for each question.');
  return Array.from({ length: numbers.length / 2 }, (_, position) => ({
    ordinal: numberAt(numbers, position * 2),
    optionOrder: permutationOf(numberAt(numbers, position * 2 + 1)),
  }));
}

/**
 * The number of a permutation of 0..n-1. Shorter permutations have the lower numbers (n = 1: 0; n = 2: 1 and 2;
 * n = 3: 3 to 8; n = 4: 9 to 32; …), so that the number tells n as well; those of one n are in dictionary order.
 */
function permutationNumber(order: readonly number[]): number {
  if (order.length === 0 || order.length > LONGEST) throw new RangeError(`A question has 1 to ${LONGEST} options.`);
  return order.reduce((number, item, position) => {
    const lowerLater = order.slice(position + 1).filter((later) => later < item).length;
    return number + lowerLater * factorial(order.length - 1 - position);
  }, firstNumberOf(order.length));
}

function permutationOf(number: number): readonly number[] {
  const known = KNOWN_PERMUTATIONS.get(number);
  if (known !== undefined) return known;
  const length = lengthOf(number);
  const left = [...Array(length).keys()];
  let rest = number - firstNumberOf(length);
  const order = Array.from({ length }, (_, position) => {
    const weight = factorial(length - 1 - position);
    const [item = 0] = left.splice(Math.floor(rest / weight), 1);
    rest %= weight;
    return item;
  });
  KNOWN_PERMUTATIONS.set(number, order);
  return order;
}

/** 7! + 6! + … fits a smallint, 8! does not. */
const LONGEST = 7;

/** There are 32 of up to 4 options; every attempt of a round shares them. */
const KNOWN_PERMUTATIONS = new Map<number, readonly number[]>();

function lengthOf(number: number): number {
  for (let length = 1; length <= LONGEST; length += 1) {
    if (number < firstNumberOf(length + 1)) return length;
  }
  throw new RangeError(`There is no permutation number ${number}.`);
}

function firstNumberOf(length: number): number {
  let first = 0;
  for (let shorter = 1; shorter < length; shorter += 1) first += factorial(shorter);
  return first;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function numberAt(numbers: readonly number[], index: number): number {
  const number = numbers[index];
  if (number === undefined || !Number.isInteger(number) || number < 0) {
    throw new RangeError('A packed paper holds integers from 0 up.');
  }
  return number;
}
