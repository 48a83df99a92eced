import { drawPaper, feasibilityOf, type Blueprint, type PoolQuestion } from './paper.js';
import { suits } from './paper-matching.js';
import type { Random } from './shuffling.js';

/** How alike the papers of two contestants are, whose questions were drawn independently. */
export interface PaperLikeness {
  /** Expected number of questions in common. */
  readonly expectedShared: number;
  /** The same as a share of a paper, 0–1. */
  readonly share: number;
  /** Probability of at least one question in common. */
  readonly anyShared: number;
  /** Probability of exactly the same questions. */
  readonly allShared: number;
  /** False where rows overlap: how a paper is made up was then counted on papers drawn for trial. */
  readonly exact: boolean;
  /** Expected number of common questions from each row; null where rows overlap. */
  readonly rows: readonly (number | null)[];
}

/**
 * Questions that suit the same rows are one kind: each is as likely as the other. A paper with k of the n questions of
 * a kind has each of them with probability k/n, so two papers share k²/n of them on average; the number that they
 * share is hypergeometric (n, k, k).
 */
interface Kind {
  readonly questions: readonly PoolQuestion[];
  /** The rows that they suit, by place in the blueprint. */
  readonly rows: readonly number[];
}

interface Makeup {
  readonly kinds: readonly Kind[];
  /** Numbers of questions of each kind on a paper: one for all papers where rows do not overlap, else of papers drawn. */
  readonly papers: readonly (readonly number[])[];
  readonly exact: boolean;
}

const MOST_TRIALS = 400;
const FEWEST_TRIALS = 40;
/** Questions looked at in all trials together: an answer while somebody types. */
const TRIAL_WORK = 2_000_000;

/** Null where the pool cannot serve the blueprint. `random` is asked only where rows overlap. */
export function likenessOfPapers(
  blueprint: Blueprint,
  pool: readonly PoolQuestion[],
  random: Random,
): PaperLikeness | null {
  const makeup = makeupOf(blueprint, pool, random);
  if (makeup === null) return null;
  const { kinds, papers, exact } = makeup;
  const expectedOf = (place: number, { questions }: Kind) => meanOf(papers, place) ** 2 / questions.length;
  const expectedShared = sumOf(kinds.map((kind, place) => expectedOf(place, kind)));
  const neighbours = papers.map((paper, index) => [paper, papers[(index + 1) % papers.length] ?? paper] as const);
  const averaged = (chance: (a: readonly number[], b: readonly number[]) => number) =>
    sumOf(neighbours.map(([a, b]) => chance(a, b))) / neighbours.length;
  return {
    expectedShared,
    share: expectedShared / sumOf(blueprint.rows.map(({ count }) => count)),
    anyShared: 1 - averaged((a, b) => productOf(kinds.map((kind, at) => noneShared(kind, a[at] ?? 0, b[at] ?? 0)))),
    allShared: averaged((a, b) => productOf(kinds.map((kind, at) => sameShared(kind, a[at] ?? 0, b[at] ?? 0)))),
    exact,
    rows: blueprint.rows.map((row, index) => {
      const place = kinds.findIndex(({ rows }) => rows.includes(index));
      const kind = kinds[place];
      if (!exact || kind === undefined) return null;
      return (expectedOf(place, kind) * row.count) / meanOf(papers, place);
    }),
  };
}

/** Expected number of questions on a paper for which `isRepeated` holds. Null where there is no paper. */
export function expectedOnPaper(
  blueprint: Blueprint,
  pool: readonly PoolQuestion[],
  isRepeated: (question: PoolQuestion) => boolean,
  random: Random,
): number | null {
  const makeup = makeupOf(blueprint, pool, random);
  if (makeup === null) return null;
  const shares = makeup.kinds.map(
    ({ questions }, place) => (meanOf(makeup.papers, place) * questions.filter(isRepeated).length) / questions.length,
  );
  return sumOf(shares);
}

function makeupOf(blueprint: Blueprint, pool: readonly PoolQuestion[], random: Random): Makeup | null {
  if (!feasibilityOf(blueprint, pool).feasible) return null;
  const kinds = kindsOf(blueprint, pool);
  // Rows that ask for the same are one row in two parts; they do not overlap in any other way.
  const isApart = kinds.every(({ rows }) => rows.every((row) => isSameRow(blueprint, row, rows[0] ?? row)));
  if (isApart) {
    const wanted = kinds.map(({ rows }) => sumOf(rows.map((row) => blueprint.rows[row]?.count ?? 0)));
    return { kinds, papers: [wanted], exact: true };
  }
  return { kinds, papers: drawnMakeups(blueprint, pool, kinds, random), exact: false };
}

function kindsOf({ rows }: Blueprint, pool: readonly PoolQuestion[]): Kind[] {
  const kinds = new Map<string, { rows: number[]; questions: PoolQuestion[] }>();
  for (const question of pool) {
    const suited = rows.flatMap((row, index) => (suits(question, row) ? [index] : []));
    if (suited.length === 0) continue;
    const name = suited.join();
    const kind = kinds.get(name) ?? { rows: suited, questions: [] };
    kind.questions.push(question);
    kinds.set(name, kind);
  }
  return [...kinds.values()];
}

function isSameRow({ rows }: Blueprint, a: number, b: number): boolean {
  return rows[a]?.topic === rows[b]?.topic && rows[a]?.difficulty === rows[b]?.difficulty;
}

function drawnMakeups(
  blueprint: Blueprint,
  pool: readonly PoolQuestion[],
  kinds: readonly Kind[],
  random: Random,
): number[][] {
  const kindOf = new Map(kinds.flatMap(({ questions }, place) => questions.map(({ ordinal }) => [ordinal, place])));
  const work = pool.length * (blueprint.rows.length + 2);
  const trials = Math.max(FEWEST_TRIALS, Math.min(MOST_TRIALS, Math.floor(TRIAL_WORK / work)));
  return Array.from({ length: trials }, () => {
    const counts = kinds.map(() => 0);
    for (const { ordinal } of drawPaper(pool, blueprint, random)) {
      const place = kindOf.get(ordinal);
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  });
}

/** That b questions of a kind avoid a others: C(n − a, b) / C(n, b). */
function noneShared({ questions: { length: n } }: Kind, a: number, b: number): number {
  return productOf(Array.from({ length: b }, (_, drawn) => Math.max(0, n - a - drawn) / (n - drawn)));
}

/** That both papers have the same questions of a kind: 1 / C(n, a) where they have as many. */
function sameShared({ questions: { length: n } }: Kind, a: number, b: number): number {
  return a === b ? productOf(Array.from({ length: a }, (_, drawn) => (a - drawn) / (n - drawn))) : 0;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const productOf = (numbers: readonly number[]): number => numbers.reduce((product, number) => product * number, 1);
const meanOf = (papers: readonly (readonly number[])[], place: number): number =>
  sumOf(papers.map((counts) => counts[place] ?? 0)) / papers.length;
