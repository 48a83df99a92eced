import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';

/**
 * Filters, page and sort order kept in the address: `const [filters, setFilters] = useUrlFilters({ topic: '', page: '1' })`.
 * A value equal to its default stays out of the address. Changing anything but `page` goes back to the first page.
 */
export function useUrlFilters<F extends Readonly<Record<string, string>>>(initial: F) {
  // A literal at the call: the first one holds.
  const [defaults] = useState(initial);
  const [parameters, setParameters] = useSearchParams();
  const serialized = parameters.toString();
  const filters = useMemo(() => {
    const current = new URLSearchParams(serialized);
    const read = Object.keys(defaults).map((key) => [key, current.get(key) ?? defaults[key]]);
    return Object.fromEntries(read) as { [K in keyof F]: string };
  }, [serialized, defaults]);
  const setFilters = useCallback(
    (change: Partial<{ [K in keyof F]: string }>): void =>
      setParameters(
        (previous) => {
          const next = new URLSearchParams(previous);
          if (!('page' in change)) next.delete('page');
          for (const [key, value] of Object.entries(change)) {
            if (value === undefined || value === defaults[key]) next.delete(key);
            else next.set(key, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setParameters, defaults],
  );
  return [filters, setFilters] as const;
}
