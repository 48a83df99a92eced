import { useMemo, useState } from 'react';
import type { QuestionFilter, QuestionRow } from './questions.queries.js';

/** All questions that matched when the list was read. */
export interface AllMatching {
  readonly filter: QuestionFilter;
  readonly expectedCount: number;
  readonly asOf: string;
}

type Ticked = Pick<QuestionRow, 'id' | 'code' | 'version'>;

export interface Selection {
  /** The ticked rows by id: what is said about one must name it, on whatever page it is. */
  readonly rows: ReadonlyMap<string, Ticked>;
  /** Instead of rows: everything that matches. */
  readonly all: AllMatching | null;
  readonly count: number;
  readonly has: (id: string) => boolean;
  readonly toggle: (row: QuestionRow) => void;
  readonly select: (rows: readonly QuestionRow[]) => void;
  readonly selectAll: (all: AllMatching) => void;
  readonly clear: () => void;
}

interface Chosen {
  readonly rows: ReadonlyMap<string, Ticked>;
  readonly all: AllMatching | null;
}

const NOTHING: Chosen = { rows: new Map(), all: null };

/**
 * What is ticked. Rows stay ticked while one filters and turns pages; "all that match" ends when the filter changes,
 * because it would then mean other questions.
 */
export function useSelection(filter: QuestionFilter): Selection {
  const [chosen, setChosen] = useState<Chosen>(NOTHING);
  const key = JSON.stringify(filter);
  return useMemo(() => {
    const { rows } = chosen;
    const all = chosen.all && JSON.stringify(chosen.all.filter) === key ? chosen.all : null;
    return {
      rows,
      all,
      count: all ? all.expectedCount : rows.size,
      has: (id) => all !== null || rows.has(id),
      // "All but one" is no filter: whoever takes one out begins anew.
      toggle: (row) => setChosen(all ? NOTHING : { rows: toggled(rows, row), all: null }),
      select: (more) => setChosen({ rows: new Map([...rows, ...more.map(entryOf)]), all: null }),
      selectAll: (matching) => setChosen({ rows: new Map(), all: matching }),
      clear: () => setChosen(NOTHING),
    };
  }, [chosen, key]);
}

const entryOf = ({ id, code, version }: Ticked): [string, Ticked] => [id, { id, code, version }];

function toggled(rows: ReadonlyMap<string, Ticked>, row: Ticked): ReadonlyMap<string, Ticked> {
  if (!rows.has(row.id)) return new Map([...rows, entryOf(row)]);
  return new Map([...rows].filter(([id]) => id !== row.id));
}
