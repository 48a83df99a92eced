import type { PoolEntry } from '../contests/round-catalogue.js';
import type { AnswerKey } from '../domain/grading.js';
import type { PoolQuestion } from '../domain/paper.js';

/** A round's frozen questions in the shapes in which the rules take them. */
export interface RoundPaperSource {
  readonly entries: readonly PoolEntry[];
  readonly questions: readonly PoolQuestion[];
  /** The key as it was frozen, without later rulings. */
  readonly key: AnswerKey;
}

const sources = new WeakMap<readonly PoolEntry[], RoundPaperSource>();

/** Made once for a pool, which lives in the memory of the process as long as its round does. */
export function paperSourceOf(pool: readonly PoolEntry[]): RoundPaperSource {
  const known = sources.get(pool);
  if (known) return known;
  const entries = pool.toSorted((a, b) => a.ordinal - b.ordinal);
  const source: RoundPaperSource = {
    entries,
    questions: entries.map(({ ordinal, topic, difficulty, options }) => ({
      ...{ ordinal, topic, difficulty },
      optionCount: options.length,
    })),
    key: entries.map(({ correct }) => ({ correct, voided: false, alsoAccepted: [] })),
  };
  sources.set(pool, source);
  return source;
}
