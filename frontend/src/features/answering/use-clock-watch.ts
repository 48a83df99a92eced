import { useEffect } from 'react';
import { useSession } from '../../api/session.js';

const LOOK_EVERY_MS = 1_000;
/** More than two clocks of one device drift apart by themselves. */
const NOTICED_MS = 2_000;

/** Reads the server's time again when the device's clock was set, or the device has slept: its two clocks fall apart. */
export function useClockWatch(): void {
  const { refresh } = useSession();
  useEffect(() => {
    let known = clocksApartMs();
    const timer = setInterval(() => {
      const found = clocksApartMs();
      if (Math.abs(found - known) < NOTICED_MS) return;
      known = found;
      void refresh();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [refresh]);
}

const clocksApartMs = (): number => Date.now() - performance.now();
