import { useEffect, useState } from 'react';

/** False at first, true once `delayMs` have passed. */
export function useDelayed(delayMs = 300): boolean {
  const [passed, setPassed] = useState(delayMs <= 0);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs]);
  return passed;
}
