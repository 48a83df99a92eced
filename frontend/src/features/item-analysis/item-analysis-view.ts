import type { View } from '../../api/views.js';

export type ItemAnalysis = View<'ItemAnalysisView'>;
export type AnalysedItem = View<'AnalysedItem'>;
export type PaperFigures = View<'PaperFiguresView'>;
export type WrongKeyAlarm = View<'WrongKeyAlarmView'>;
export type GroupCounts = View<'GroupCounts'>;

/** From the best to the weakest, as every table and chart shows them. */
export const GROUPS = ['top', 'middle', 'bottom'] as const satisfies readonly (keyof GroupCounts)[];

/** A plain link, so that the browser saves the file under the server's name. */
export const workbookAddress = (roundId: string) => `/api/staff/rounds/${roundId}/item-analysis.xlsx`;

/** The letter of an option, as the bank shows it. */
export const letterOf = (option: number): string => 'ABCDEFG'[option] ?? '';

/** Where the question stands on this page. */
export const anchorOf = (ordinal: number): string => `question-${ordinal}`;
