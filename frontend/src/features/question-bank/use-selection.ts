import { useMemo, useState } from 'react';

interface Selectable {
  readonly id: string;
  readonly code: string;
}

export interface Selection {
  /** Codes by id: what is said about a ticked question must name it, on whatever page it is. */
  readonly codes: ReadonlyMap<string, string>;
  readonly toggle: (row: Selectable) => void;
  readonly select: (rows: readonly Selectable[]) => void;
  readonly clear: () => void;
}

/** The rows that are ticked; they stay ticked while one filters and turns pages. */
export function useSelection(): Selection {
  const [codes, setCodes] = useState<ReadonlyMap<string, string>>(new Map());
  return useMemo(
    () => ({
      codes,
      toggle: ({ id, code }) =>
        setCodes((chosen) => (chosen.has(id) ? without(chosen, id) : new Map([...chosen, [id, code]]))),
      select: (rows) =>
        setCodes((chosen) => new Map([...chosen, ...rows.map(({ id, code }): [string, string] => [id, code])])),
      clear: () => setCodes(new Map()),
    }),
    [codes],
  );
}

function without(chosen: ReadonlyMap<string, string>, id: string): ReadonlyMap<string, string> {
  return new Map([...chosen].filter(([candidate]) => candidate !== id));
}
