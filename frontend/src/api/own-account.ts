import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import { api, dataOf } from './client.js';
import { isNotSignedIn } from './problem.js';
import { useSession } from './session.js';

/** What everybody who is signed in can do with the own account: contestants and staff alike. */

/** The devices on which the account is signed in, the latest first. */
export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/session/devices', { signal })),
});

/** Signs another device out. */
export function useEndDevice() {
  const queries = useQueryClient();
  return useCallback(
    async (id: string): Promise<void> => {
      await dataOf(api.DELETE('/api/session/devices/{id}', { params: { path: { id } } }));
      await queries.invalidateQueries({ queryKey: devicesQuery.queryKey });
    },
    [queries],
  );
}

/** Sets a new password and signs the other devices out. Problems: password-wrong, faults at `/newPassword`. */
export function useChangePassword() {
  const queries = useQueryClient();
  return useCallback(
    async (body: { readonly currentPassword: string; readonly newPassword: string }): Promise<void> => {
      await dataOf(api.PUT('/api/profile/password', { body }));
      await queries.invalidateQueries({ queryKey: devicesQuery.queryKey });
    },
    [queries],
  );
}

/**
 * Signs this device out and forgets what it had loaded. Before that `leave` goes to a page that needs no account; from
 * any other one the guard would lead to sign in and come back here afterwards.
 */
export function useSignOut(leave: () => void) {
  const { forget } = useSession();
  return async (): Promise<void> => {
    try {
      await dataOf(api.DELETE('/api/session'));
    } catch (error) {
      // Ended from elsewhere meanwhile: what was wanted.
      if (!isNotSignedIn(error)) throw error;
    }
    // Rendered at once: the page that was left asks for nothing any more.
    flushSync(leave);
    await forget();
  };
}
