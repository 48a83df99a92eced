import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { currentLocale } from './locale.js';
import { loadEnglish } from './messages.js';

/** React's `lazy` for a part of the application with words of its own: it comes together with the reader's language. */
export function lazyPage<Props>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const page = await load();
    if (currentLocale() === 'en') await loadEnglish();
    return page;
  });
}
