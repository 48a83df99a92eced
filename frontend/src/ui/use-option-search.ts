import { useEffect, useRef, useState } from 'react';
import type { FoundOption } from './search-select.js';

export interface OptionSearch {
  readonly state: 'searching' | 'found' | 'failed';
  readonly options: readonly FoundOption[];
}

type Search = (query: string, signal: AbortSignal) => Promise<readonly FoundOption[]>;

const NOTHING: OptionSearch = { state: 'searching', options: [] };
const TYPING_PAUSE_MS = 250;

/** Searches once the typing pauses, and drops the answers to older queries. An empty query searches nothing. */
export function useOptionSearch(search: Search, query: string): OptionSearch {
  const [result, setResult] = useState<OptionSearch>(NOTHING);
  const wanted = query.trim();
  // Callers pass a fresh function each render; a new one alone is no reason to search again.
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });
  useEffect(() => {
    setResult(NOTHING);
    if (wanted === '') return undefined;
    const abort = new AbortController();
    const settle = (outcome: OptionSearch) => !abort.signal.aborted && setResult(outcome);
    const timer = setTimeout(() => {
      latest.current(wanted, abort.signal).then(
        (options) => settle({ state: 'found', options }),
        () => settle({ state: 'failed', options: [] }),
      );
    }, TYPING_PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted]);
  return result;
}
