import type { Locale } from './locale.js';
import { useLocale } from './locale.js';

/** The same keys and the same parameters, with any words. */
type SameShape<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: SameShape<T[K]> };

export type Messages<T> = Readonly<Record<Locale, T>>;

/**
 * A feature's words. Vietnamese is written first and gives the shape; English must have the same keys and parameters.
 * Parameters are typed in `vi` only: `{ vi: { left: (days: number) => `Còn ${days} ngày` }, en: { left: (days) => … } }`.
 */
export function defineMessages<T extends object>(words: { vi: T; en: SameShape<NoInfer<T>> }): Messages<SameShape<T>> {
  return words as unknown as Messages<SameShape<T>>;
}

/** The words of one feature in the reader's language. */
export function useMessages<T>(words: Messages<T>): T {
  return words[useLocale()];
}
