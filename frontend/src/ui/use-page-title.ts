import { useEffect } from 'react';

/** The page's name in the browser's tab; PageHeader does it for pages that have one. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
