import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useConnected } from '../../api/connection.js';
import type { View } from '../../api/views.js';

const PAUSE_MS = 2000;
const REBUILDING_PAUSE_MS = 3000;
const REOPEN_PAUSE_MS = 4000;

/**
 * Reads a live standing again when the server says that it changed, every few seconds at most, only while it is seen.
 * Answers whether the server can be heard: false from a broken line on until it is mended.
 */
export function useLiveStandings(roundId: string, state: View<'StandingsView'>['state'] | undefined): boolean {
  const queries = useQueryClient();
  const [isHeard, setHeard] = useState(true);
  const isConnected = useConnected();
  const isLive = state === 'live' || state === 'rebuilding';
  useEffect(() => {
    if (!isLive || typeof EventSource === 'undefined') return undefined;
    const reload = () => void queries.invalidateQueries({ queryKey: ['standings', roundId] });
    const changed = atMostEvery(PAUSE_MS, reload);
    const stream = openWhileSeen(`/api/rounds/${roundId}/standings/events`, { changed, heard: setHeard });
    // A leaderboard that is being read again says nothing when it is done.
    const timer = state === 'rebuilding' ? setInterval(reload, REBUILDING_PAUSE_MS) : undefined;
    return () => {
      stream.close();
      clearInterval(timer);
    };
  }, [isLive, state, roundId, queries]);
  // A stream can look open for minutes after the network has gone.
  return isHeard && isConnected;
}

interface Hearing {
  readonly changed: () => void;
  /** Told of each change between a mended and a broken line. */
  readonly heard: (isHeard: boolean) => void;
}

/** A hidden page holds no connection; when it is seen again it reads at once. */
function openWhileSeen(address: string, { changed, heard }: Hearing): { close: () => void } {
  let source: EventSource | undefined;
  let reopening: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    const opened = new EventSource(address);
    source = opened;
    opened.addEventListener('standings', changed);
    opened.addEventListener('open', () => {
      heard(true);
      changed();
    });
    opened.addEventListener('error', () => {
      heard(false);
      // A line that breaks the browser opens again by itself; after a refusal, as of a server that is full, it does not.
      if (opened.readyState === EventSource.CLOSED) reopening = setTimeout(open, spread(REOPEN_PAUSE_MS));
    });
  };
  const shut = () => {
    clearTimeout(reopening);
    source?.close();
    source = undefined;
  };
  const look = () => {
    if (document.visibilityState === 'hidden') shut();
    else if (!source) open();
  };
  look();
  document.addEventListener('visibilitychange', look);
  return {
    close: () => {
      document.removeEventListener('visibilitychange', look);
      shut();
    },
  };
}

function atMostEvery(pauseMs: number, act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      act();
    }, spread(pauseMs));
  };
}

/** Some time about a pause: pages that heard the same thing do not ask at the same instant. */
const spread = (pauseMs: number): number => pauseMs * (0.5 + Math.random());
