import { useEffect, useState } from 'react';
import { useServerClock } from './session.js';

/** The server's time, re-read every `everyMs`, for labels such as "còn 2 ngày". A countdown uses ui/countdown. */
export function useNow(everyMs = 1000): number {
  const clock = useServerClock();
  const [now, setNow] = useState(clock.now);
  useEffect(() => {
    setNow(clock.now());
    const timer = setInterval(() => setNow(clock.now()), everyMs);
    return () => clearInterval(timer);
  }, [clock, everyMs]);
  return now;
}
