import { use } from 'react';
import { currentLocale, useLocale } from './locale.js';

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

/** The words of one feature in the reader's language; suspends while English is on its way. */
export function useMessages<T>(messages: Messages<T>): T {
  if (useLocale() === 'vi') return messages.vietnamese;
  return messages.loadedEnglish() ?? use(messages.english());
}

/** The words in the reader's language outside React; Vietnamese while English is on its way. */
export function currentMessages<T>(messages: Messages<T>): T {
  return (currentLocale() === 'en' ? messages.loadedEnglish() : null) ?? messages.vietnamese;
}

/** Loads the English words of everything that is on the screen, so that it can change at once. */
export async function loadEnglish(): Promise<void> {
  await Promise.all([...defined].map(({ english }) => english()));
}
