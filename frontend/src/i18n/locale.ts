import { useSyncExternalStore } from 'react';

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const STORAGE_KEY = 'locale';
const listeners = new Set<() => void>();
let current: Locale = storedLocale();

/** The language of the screen, outside React: Vietnamese until the reader chooses otherwise. */
export function currentLocale(): Locale {
  return current;
}

/** Changes the language at once everywhere, and remembers it on this device. */
export function chooseLocale(locale: Locale): void {
  current = locale;
  try {
    localStorage.setItem(STORAGE_KEY, locale);
  } catch {
    // Private browsing without storage: the choice lives as long as the page.
  }
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

/** The language of the screen; re-renders when it changes. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, currentLocale);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function storedLocale(): Locale {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return LOCALES.find((locale) => locale === stored) ?? 'vi';
  } catch {
    return 'vi';
  }
}
