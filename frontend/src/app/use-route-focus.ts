import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** After a change of page: back to the top, and the focus to the main content, as a full page load would do. */
export function useRouteFocus() {
  const main = useRef<HTMLElement>(null);
  const [location] = useLocation();
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [location]);
  return main;
}
