import type { Difficulty } from './difficulty.js';
import { matchQuestions, suits } from './paper-matching.js';
import { shuffled, type Random } from './shuffling.js';

export { packPaper, unpackPaper } from './paper-codec.js';
export type { Random } from './shuffling.js';

/** A question of the round's locked pool. Pool questions are numbered 0..n-1 by `ordinal`. */
export interface PoolQuestion {
  ordinal: number;
  topic: string;
  difficulty: Difficulty;
  optionCount: number;
}

/** So many questions of a topic and a difficulty; null takes any. A question may suit several rows, but serves one. */
export interface BlueprintRow {
  topic: string | null;
  difficulty: Difficulty | null;
  count: number;
}

/** What a paper is made of. A fixed list of questions is a pool of just those and one row that takes them all. */
export interface Blueprint {
  rows: readonly BlueprintRow[];
}

export interface PaperQuestion {
  /** The pool question. */
  ordinal: number;
  /** Original option indices in the order they are shown. */
  optionOrder: readonly number[];
}

/** The questions of one attempt in that attempt's own order. */
export type Paper = readonly PaperQuestion[];

/**
 * Draws a paper: the blueprint's questions, none twice, questions and options shuffled (DOMAIN §3.2).
 * Questions that suit the same rows are equally likely. Whenever the blueprint is feasible, there is a paper.
 *
 * @throws RangeError where it is not; `feasibilityOf` says so before a round may open.
 */
export function drawPaper(pool: readonly PoolQuestion[], blueprint: Blueprint, random: Random): Paper {
  const { questions, short } = matchQuestions(shuffled(pool, random), blueprint.rows);
  if (short > 0) throw new RangeError('The question pool cannot serve the blueprint.');
  return shuffled(questions, random).map((question) => ({
    ordinal: question.ordinal,
    optionOrder: shuffled([...Array(question.optionCount).keys()], random),
  }));
}

export interface Feasibility {
  feasible: boolean;
  /** How many questions a paper has. */
  questionCount: number;
  /** For each row how many it wants, and how many of the pool suit it; questions that suit two rows are in both. */
  rows: readonly { row: BlueprintRow; wanted: number; available: number }[];
  /** How many questions of a paper cannot be filled, however the pool is dealt out. */
  short: number;
}

/** Whether the pool can serve the blueprint, and where it is short. */
export function feasibilityOf(blueprint: Blueprint, pool: readonly PoolQuestion[]): Feasibility {
  const rows = blueprint.rows.map((row) => ({
    row,
    wanted: row.count,
    available: pool.filter((question) => suits(question, row)).length,
  }));
  const questionCount = rows.reduce((sum, { wanted }) => sum + wanted, 0);
  const { short } = matchQuestions(pool, blueprint.rows);
  return { feasible: short === 0 && questionCount > 0, questionCount, rows, short };
}
