import type { PoolEntry } from '../contests/round-catalogue.js';
import type { AnswerKey } from '../domain/grading.js';
import type { QuestionRuling } from './question-ruling.entity.js';

type Ruling = Pick<QuestionRuling, 'ordinal' | 'kind' | 'option'>;

/** The answer key of a round's pool with everything that was ruled about it. */
export function ruledKey(
  pool: readonly Pick<PoolEntry, 'ordinal' | 'correct'>[],
  rulings: readonly Ruling[],
): AnswerKey {
  return pool.map(({ ordinal, correct }) => {
    const about = rulings.filter((ruling) => ruling.ordinal === ordinal);
    const accepted = about.flatMap(({ kind, option }) => (kind === 'accept' && option !== null ? [option] : []));
    return { correct, voided: about.some(({ kind }) => kind === 'void'), alsoAccepted: [...new Set(accepted)] };
  });
}
