import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useSession } from '../../api/session.js';
import { AnswerOutbox } from './answer-outbox.js';
import { attemptQuery, rememberSaved } from './attempt.js';
import { browserStorageOf, keyPrefixOf } from './outbox-storage.js';
import { sendSlot } from './send-slot.js';

interface AttemptAddress {
  readonly id: string;
  readonly roundId: string;
}

/** The outbox of an attempt for as long as its page is open, woken by the line, the screen and other tabs. */
export function useOutbox({ id, roundId }: AttemptAddress) {
  const queries = useQueryClient();
  const { refresh: refreshSession } = useSession();
  const outbox = useMemo(() => createOutbox({ id, roundId }, queries), [id, roundId, queries]);
  const state = useSyncExternalStore(outbox.subscribe, outbox.state);

  useEffect(() => {
    const wake = () => void outbox.flush();
    const reload = () => void queries.invalidateQueries({ queryKey: attemptQuery(roundId).queryKey });
    const show = () => {
      if (document.visibilityState === 'hidden') return;
      // Sending first: an acknowledgement drops a reading that is under way.
      void outbox.flush().then(reload);
      // The device may have slept, or its clock been set: the server's time is read again.
      void refreshSession();
    };
    const hear = ({ key }: StorageEvent) => {
      if (key !== null && !key.startsWith(keyPrefixOf(id))) return;
      const before = outbox.state().unsent.size;
      outbox.reread();
      if (outbox.state().unsent.size < before) reload();
    };
    outbox.start();
    window.addEventListener('online', wake);
    window.addEventListener('storage', hear);
    document.addEventListener('visibilitychange', show);
    return () => {
      outbox.stop();
      window.removeEventListener('online', wake);
      window.removeEventListener('storage', hear);
      document.removeEventListener('visibilitychange', show);
    };
  }, [outbox, queries, id, roundId, refreshSession]);
  useLeaveWarning(state.unsent.size > 0 && state.phase !== 'finished');

  return { outbox, ...state };
}

function createOutbox(attempt: AttemptAddress, queries: QueryClient): AnswerOutbox {
  let made = 0;
  const reload = () => void queries.invalidateQueries({ queryKey: attemptQuery(attempt.roundId).queryKey });
  return new AnswerOutbox({
    storage: browserStorageOf(attempt.id),
    send: (slot, value) => sendSlot(attempt, slot, value),
    onSaved: (slot, value) => rememberSaved(queries, attempt.roundId, slot, value),
    onRefused: reload,
    onFinished: reload,
    exclusively: (task) => oneTabAtATime(`answers.${attempt.id}`, task),
    stamp: () => `${String(Date.now()).padStart(15, '0')}.${String(made++).padStart(6, '0')}.${Math.random()}`,
    random: Math.random,
  });
}

const LONGEST_WAIT_FOR_TAB_MS = 5000;

/** Two tabs take turns. One that sleeps with the turn in hand holds nobody up for long; old browsers do without. */
async function oneTabAtATime(name: string, task: () => Promise<void>): Promise<void> {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (!locks) return task();
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), LONGEST_WAIT_FOR_TAB_MS);
  let started = false;
  try {
    await locks.request(name, { signal: patience.signal }, async () => {
      started = true;
      clearTimeout(timer);
      await task();
    });
  } catch (error) {
    if (started) throw error;
    await task();
  } finally {
    clearTimeout(timer);
  }
}

/** The browser asks before it closes the page, only while something is unsent. */
function useLeaveWarning(needed: boolean): void {
  useEffect(() => {
    if (!needed) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [needed]);
}
