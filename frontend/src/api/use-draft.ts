import { useState } from 'react';

interface DraftOptions<V> {
  readonly key: string;
  readonly fields: readonly (keyof V & string)[];
}

/** What was typed, kept in this tab's session storage through a reload; without options it keeps nothing. */
export function useDraft<V extends object>(initial: V, options: DraftOptions<V> | undefined) {
  const key = options ? `draft.${options.key}` : null;
  const [draft] = useState(() => ({
    restored: { ...initial, ...storedDraft(key) },
    keep: (values: V): void => {
      if (!key || !options) return;
      const kept = Object.fromEntries(options.fields.map((field) => [field, values[field]]));
      write(() => sessionStorage.setItem(key, JSON.stringify(kept)));
    },
    forget: (): void => {
      if (key) write(() => sessionStorage.removeItem(key));
    },
  }));
  return draft;
}

function storedDraft(key: string | null): object {
  try {
    const stored: unknown = key ? JSON.parse(sessionStorage.getItem(key) ?? '{}') : {};
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

function write(change: () => void): void {
  try {
    change();
  } catch {
    // No storage (private browsing, quota): the page itself still holds what was typed.
  }
}
