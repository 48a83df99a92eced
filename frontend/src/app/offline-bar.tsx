import { WifiOff } from 'lucide-react';
import { useEffect } from 'react';
import { useConnected } from '../api/connection.js';
import { useSession } from '../api/session.js';
import { useAppText } from './app.messages.js';
import styles from './offline-bar.module.css';

const LEAST_PAUSE_MS = 10_000;

/** Shown while the server is out of reach; it tries again by itself. The live region is always there, so it is read. */
export function OfflineBar() {
  const text = useAppText();
  const connected = useConnected();
  useKnocking(!connected);
  return (
    <div role="status">
      {!connected && (
        <div className={styles.bar}>
          <WifiOff aria-hidden="true" /> {text.offline}
        </div>
      )}
    </div>
  );
}

/** Asks for the session every 10 to 20 s: spread out, so that a server that comes back is not met by everybody at once. */
function useKnocking(knocking: boolean): void {
  const { refresh } = useSession();
  useEffect(() => {
    if (!knocking) return undefined;
    const timer = setInterval(() => void refresh(), LEAST_PAUSE_MS * (1 + Math.random()));
    return () => clearInterval(timer);
  }, [knocking, refresh]);
}
