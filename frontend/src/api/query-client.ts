import { QueryClient } from '@tanstack/react-query';
import { NetworkProblem } from './problem.js';

/** Retries only what did not arrive; what the server refused once it would refuse again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
}
