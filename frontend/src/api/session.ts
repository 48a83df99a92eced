import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api, dataOf } from './client.js';
import type { paths } from './schema.js';

type SessionView = paths['/api/session']['get']['responses'][200]['content']['application/json'];
export type SignedInAccount = NonNullable<SessionView['account']>;
export type Role = SignedInAccount['role'];

export const STAFF_ROLES: readonly Role[] = ['organiser', 'judge', 'administrator'];

interface Session {
  readonly account: SignedInAccount | null;
  /** Server time minus this device's time. */
  readonly clockOffsetMs: number;
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
  const forget = useCallback(() => queries.resetQueries(), [queries]);
  return { account: data?.account ?? null, isPending, error, refresh, forget };
}

/** The server's time on this device. The device's own clock decides nothing; it only counts on from the offset. */
export interface ServerClock {
  readonly now: () => number;
  readonly offsetMs: number;
}

/** `clock.now()` is the server's time in milliseconds, as good as half a round trip allows. */
export function useServerClock(): ServerClock {
  const { data } = useQuery(sessionQuery);
  const offsetMs = data?.clockOffsetMs ?? 0;
  return useMemo(() => ({ now: () => Date.now() + offsetMs, offsetMs }), [offsetMs]);
}

async function loadSession(signal: AbortSignal): Promise<Session> {
  const sentAt = Date.now();
  const { account, serverTime } = await dataOf(api.GET('/api/session', { signal }));
  return { account, clockOffsetMs: clockOffset(sentAt, Date.now(), Date.parse(serverTime)) };
}

/** The server read its clock, on average, in the middle of the round trip. */
export function clockOffset(sentAt: number, receivedAt: number, serverTime: number): number {
  return serverTime - (sentAt + receivedAt) / 2;
}
