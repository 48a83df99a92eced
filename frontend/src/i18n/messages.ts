import { currentLocale, useLocale } from './locale.js';
import type { Locale } from './locale.js';

/** The same keys and the same parameters, with any words. */
export type SameShape<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: SameShape<T[K]> };

/** The words of one feature: Vietnamese at once, English when a reader asks for it. */
export interface Messages<T> {
  readonly vietnamese: T;
  /** Loads the English words, once. */
  readonly english: () => Promise<T>;
  /** The English words, if they are here. */
  readonly loadedEnglish: () => T | null;
}

const defined = new Set<Messages<unknown>>();

/**
 * A feature's words. Vietnamese gives the shape and is part of the page. English has the same keys and parameters and
 * lies beside it in `x.messages.en.ts`, so that nobody loads a language that they do not read.
 */
export function defineMessages<T extends object>(
  vietnamese: T,
  load: () => Promise<{ readonly default: SameShape<NoInfer<T>> }>,
): Messages<SameShape<T>> {
  let loading: Promise<SameShape<T>> | null = null;
  let loaded: SameShape<T> | null = null;
  const english = async (): Promise<SameShape<T>> => {
    try {
      return (loaded = (await load()).default);
    } catch (error) {
      loading = null; // the line was down: the next reader tries again
      throw error;
    }
  };
  const messages: Messages<SameShape<T>> = {
    vietnamese: vietnamese as unknown as SameShape<T>,
    english: () => (loading ??= english()),
    loadedEnglish: () => loaded,
  };
  defined.add(messages);
  return messages;
}

/**
 * The words of one feature in the reader's language. English has been loaded by whoever shows the page: at the start, at
 * the change of language, and by `lazyPage`.
 */
export function useMessages<T>(messages: Messages<T>): T {
  return inLanguage(useLocale(), messages);
}

/** The words in the reader's language outside React. */
export const currentMessages = <T>(messages: Messages<T>): T => inLanguage(currentLocale(), messages);

const inLanguage = <T>(locale: Locale, messages: Messages<T>): T =>
  (locale === 'en' ? messages.loadedEnglish() : null) ?? messages.vietnamese;

/** Loads the English words of everything that is on the screen or ready to be. */
export async function loadEnglish(): Promise<void> {
  await Promise.all([...defined].map(({ english }) => english()));
}
