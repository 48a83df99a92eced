import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';
import { JUDGING_KEY } from './judging.queries.js';

export type RankingRow = View<'RankingRow'>;

/** Which standing: a round's by its id, or the overall one. Both are read, signed and exported alike. */
export type Standing = { readonly roundId: string } | 'overall';

export const addressOf = (standing: Standing): string =>
  `/staff/judging/${standing === 'overall' ? 'overall' : standing.roundId}`;

export interface RankingWish {
  readonly version?: number;
  readonly q?: string;
  /** Only rows with a prize, or that a prize passed over. */
  readonly prizes?: boolean;
  readonly page?: number;
  readonly size?: number;
}

export const rankingQuery = (standing: Standing, wish: RankingWish) =>
  queryOptions({
    queryKey: [...JUDGING_KEY, 'ranking', standing, wish],
    queryFn: ({ signal }) =>
      dataOf(
        standing === 'overall'
          ? api.GET('/api/staff/judging/overall/ranking', { params: { query: wish }, signal })
          : api.GET('/api/staff/judging/{roundId}/ranking', { params: { path: standing, query: wish }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

export interface ExportWish {
  readonly ending: 'xlsx' | 'csv';
  readonly version: number;
  readonly winnersOnly: boolean;
  /** Whole phone numbers and days of birth: judges only, and recorded. */
  readonly full: boolean;
}

/** The address of a file; a plain link, so that the browser saves it under the server's name. */
export function exportAddress(standing: Standing, { ending, version, winnersOnly, full }: ExportWish): string {
  const query = new URLSearchParams({ version: String(version) });
  if (winnersOnly) query.set('winnersOnly', 'true');
  if (full) query.set('full', 'true');
  return `/api${addressOf(standing)}/export.${ending}?${query}`;
}
