import { useEffect, useState } from 'react';
import { TextField } from './text-field.js';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  /** Called once the typing pauses. */
  readonly onSearch: (query: string) => void;
  readonly placeholder?: string;
}

const TYPING_PAUSE_MS = 300;

/** Searches a table while one types; the caller keeps the query in the address. */
export function SearchBox({ label, value, onSearch, placeholder }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed.trim() === value) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
    // biome-ignore lint/correctness/useExhaustiveDependencies: only typing searches.
  }, [typed]);
  return <TextField type="search" name="q" {...{ label, placeholder }} value={typed} onChange={setTyped} />;
}
