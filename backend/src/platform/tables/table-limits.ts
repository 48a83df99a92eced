/** More would be a slip (a whole formatted sheet) or an attack. */
export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 60;
