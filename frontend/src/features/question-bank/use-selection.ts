import { useMemo, useState } from 'react';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  readonly select: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

/** The rows that are ticked; they stay ticked while one filters and turns pages. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      ids,
      toggle: (id) => setIds((chosen) => (chosen.has(id) ? without(chosen, id) : new Set([...chosen, id]))),
      select: (more) => setIds((chosen) => new Set([...chosen, ...more])),
      clear: () => setIds(new Set()),
    }),
    [ids],
  );
}

function without(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...chosen].filter((candidate) => candidate !== id));
}
