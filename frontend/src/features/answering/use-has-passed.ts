import { useEffect, useState } from 'react';
import { useServerClock } from '../../api/session.js';

/** True once the server's clock has reached an instant. A sleeping phone learns it when it wakes. */
export function useHasPassed(instant: string): boolean {
  const clock = useServerClock();
  const at = Date.parse(instant);
  const [passed, setPassed] = useState(() => clock.now() >= at);
  useEffect(() => {
    const look = () => setPassed(clock.now() >= at);
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [clock, at]);
  return passed;
}
