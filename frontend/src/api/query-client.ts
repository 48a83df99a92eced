import { MutationCache, QueryCache, QueryClient, notifyManager } from '@tanstack/react-query';
import { ApiProblem, NetworkProblem } from './problem.js';
import { SESSION_KEY } from './session.js';

// In the same task and not a later one: what leaves the outbox and what the cache then holds are rendered together, so
// that a saved choice is never unchosen for an instant.
notifyManager.setScheduler(queueMicrotask);

/**
 * Retries only what did not arrive; what the server refused once it would refuse again. A 401 reads the session again:
 * the guards then lead to sign in, and back.
 */
export function createQueryClient(): QueryClient {
  const onError = (error: Error): void => {
    if (error instanceof ApiProblem && error.status === 401) void queries.invalidateQueries({ queryKey: SESSION_KEY });
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        networkMode: 'offlineFirst',
        refetchOnWindowFocus: false,
        retry: (failures, error) => error instanceof NetworkProblem && failures < 2,
      },
      // A paused mutation would look like a hanging button: try, and say what happened.
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return queries;
}
