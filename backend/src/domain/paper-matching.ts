import type { BlueprintRow, PoolQuestion } from './paper.js';

export interface Matching {
  /** The questions that serve a row, each once. */
  questions: PoolQuestion[];
  /** How many wanted questions found none. */
  short: number;
}

/**
 * Deals as many questions as possible out to the rows of a blueprint, earlier questions of the list first.
 *
 * Rows may overlap ("2 easy", "3 of any kind on online safety"), so taking row by row what suits can leave a later row
 * with nothing although there was a way. This is bipartite matching with augmenting paths: a wanted question may make
 * an earlier one exchange its question for another.
 */
export function matchQuestions(questions: readonly PoolQuestion[], rows: readonly BlueprintRow[]): Matching {
  const wanted = rows.flatMap((row) => {
    const suitable = questions.filter((question) => suits(question, row));
    // More than all that suit can never be served; a mistyped count of a million costs no search.
    return Array.from({ length: Math.min(row.count, suitable.length) }, (): Wanted => ({ suitable }));
  });
  const servedBy = new Map<PoolQuestion, Wanted>();
  for (const want of wanted) serve(want, servedBy, new Set());
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  return { questions: [...servedBy.keys()], short: total - servedBy.size };
}

/** Whether a question may serve a row. */
export function suits(question: PoolQuestion, row: BlueprintRow): boolean {
  if (row.topic !== null && row.topic !== question.topic) return false;
  return row.difficulty === null || row.difficulty === question.difficulty;
}

/** One wanted question of a row, with all that suit it. */
interface Wanted {
  suitable: readonly PoolQuestion[];
}

function serve(want: Wanted, servedBy: Map<PoolQuestion, Wanted>, tried: Set<PoolQuestion>): boolean {
  for (const question of want.suitable) {
    if (tried.has(question)) continue;
    tried.add(question);
    const holder = servedBy.get(question);
    if (holder === undefined || serve(holder, servedBy, tried)) {
      servedBy.set(question, want);
      return true;
    }
  }
  return false;
}
