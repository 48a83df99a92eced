import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import type { View } from '../../api/views.js';

export type ItemAnalysis = View<'ItemAnalysisView'>;
export type AnalysedItem = View<'AnalysedItem'>;
export type PaperFigures = View<'PaperFiguresView'>;
export type WrongKeyAlarm = View<'WrongKeyAlarmView'>;
export type GroupCounts = View<'GroupCounts'>;

/** From the best to the weakest, as every table and chart shows them. */
export const GROUPS = ['top', 'middle', 'bottom'] as const satisfies readonly (keyof GroupCounts)[];

/** While the worker counts, the screen looks again every few seconds. */
const COMPUTING_MS = 3000;

export const itemAnalysisQuery = (roundId: string) =>
  queryOptions({
    // Under the judging key: a ruling or a disqualification makes a new version, and this goes with it.
    queryKey: ['staff', 'judging', 'item-analysis', roundId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/staff/rounds/{roundId}/item-analysis', { params: { path: { roundId } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'computing' ? COMPUTING_MS : false),
  });

/** A plain link, so that the browser saves the file under the server's name. */
export const workbookAddress = (roundId: string) => `/api/staff/rounds/${roundId}/item-analysis.xlsx`;

/** The letter of an option, as the bank shows it. */
export const letterOf = (option: number): string => 'ABCDEFG'[option] ?? '';

/** Where the question stands on this page. */
export const anchorOf = (ordinal: number): string => `question-${ordinal}`;
