import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { View } from '../../api/views.js';

const PAUSE_MS = 2000;
const REBUILDING_PAUSE_MS = 3000;

/** Reads a live standing again when the server says that it changed, every few seconds at most, only while it is seen. */
export function useLiveStandings(roundId: string, state: View<'StandingsView'>['state'] | undefined): void {
  const queries = useQueryClient();
  const isLive = state === 'live' || state === 'rebuilding';
  useEffect(() => {
    if (!isLive || typeof EventSource === 'undefined') return undefined;
    const reload = () => void queries.invalidateQueries({ queryKey: ['standings', roundId] });
    const stream = openWhileSeen(`/api/rounds/${roundId}/standings/events`, atMostEvery(PAUSE_MS, reload));
    // A leaderboard that is being read again says nothing when it is done.
    const timer = state === 'rebuilding' ? setInterval(reload, REBUILDING_PAUSE_MS) : undefined;
    return () => {
      stream.close();
      clearInterval(timer);
    };
  }, [isLive, state, roundId, queries]);
}

/** A hidden page holds no connection; when it is seen again it reads at once. */
function openWhileSeen(address: string, changed: () => void): { close: () => void } {
  let source: EventSource | undefined;
  const look = () => {
    if (document.visibilityState === 'hidden') {
      source?.close();
      source = undefined;
    } else if (!source) {
      source = new EventSource(address);
      source.addEventListener('standings', changed);
      source.addEventListener('open', changed);
    }
  };
  look();
  document.addEventListener('visibilitychange', look);
  return {
    close: () => {
      document.removeEventListener('visibilitychange', look);
      source?.close();
    },
  };
}

function atMostEvery(pauseMs: number, act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(
      () => {
        waiting = false;
        act();
      },
      pauseMs * (0.5 + Math.random()),
    );
  };
}
