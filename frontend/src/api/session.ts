import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api, dataOf } from './client.js';
import { isConnected } from './connection.js';
import type { paths } from './schema.js';
import { sessionTrace } from './session-trace.js';

type SessionView = paths['/api/session']['get']['responses'][200]['content']['application/json'];
export type SignedInAccount = NonNullable<SessionView['account']>;
export type Role = SignedInAccount['role'];

export const STAFF_ROLES: readonly Role[] = ['organiser', 'judge', 'administrator'];

interface Session {
  readonly account: SignedInAccount | null;
  readonly offset: ClockOffset;
  /** Nobody is signed in any more, and it was not on this device that the session was ended. */
  readonly hasEnded: boolean;
}

/** Server time minus this device's time, in milliseconds, by both clocks that a device has. */
interface ClockOffset {
  /** Nobody can set it, but it may stand still while the device sleeps. */
  readonly steady: number;
  /** Counts while the device sleeps, but anybody can set it. */
  readonly wall: number;
}

export const SESSION_KEY = ['session'] as const;

const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: ({ signal }) => loadSession(signal),
  staleTime: 5 * 60_000,
});

/** Who is signed in here. `account` is null when nobody is, or while that is not known yet (`isPending`). */
export function useSession() {
  const queries = useQueryClient();
  const { data, isPending, error } = useQuery(sessionQuery);
  /** After signing in: reads the session again. */
  const refresh = useCallback(() => queries.invalidateQueries({ queryKey: SESSION_KEY }), [queries]);
  /** After signing out or changing the account: forgets everything that was loaded, then reads the session again. */
  const forget = useCallback(() => {
    sessionTrace.forget();
    return queries.resetQueries();
  }, [queries]);
  return { account: data?.account ?? null, hasEnded: data?.hasEnded ?? false, isPending, error, refresh, forget };
}

/** The server's time on this device. The device's own clock decides nothing; it only counts on from the offset. */
export interface ServerClock {
  readonly now: () => number;
}

/** `clock.now()` is the server's time in milliseconds, as good as half a round trip allows. */
export function useServerClock(): ServerClock {
  const { data } = useQuery(sessionQuery);
  const offset = data?.offset;
  return useMemo(() => ({ now: () => (offset ? serverNow(offset) : Date.now()) }), [offset]);
}

/**
 * By the steady clock: setting the device's clock ends nothing early. Where the other one has run ahead, the device may
 * have slept instead; while the server cannot be asked which of the two it was, the later time is believed.
 */
function serverNow({ steady, wall }: ClockOffset): number {
  const now = performance.now() + steady;
  return isConnected() ? now : Math.max(now, Date.now() + wall);
}

async function loadSession(signal: AbortSignal): Promise<Session> {
  const sentAt = performance.now();
  const { account, serverTime } = await dataOf(api.GET('/api/session', { signal }));
  const receivedAt = performance.now();
  const steady = clockOffset(sentAt, receivedAt, Date.parse(serverTime));
  if (account) sessionTrace.set();
  const hasEnded = account === null && sessionTrace.isSet();
  return { account, offset: { steady, wall: steady + receivedAt - Date.now() }, hasEnded };
}

/** The server read its clock, on average, in the middle of the round trip. */
export function clockOffset(sentAt: number, receivedAt: number, serverTime: number): number {
  return serverTime - (sentAt + receivedAt) / 2;
}
