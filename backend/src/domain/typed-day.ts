/**
 * A day as people type it into tables: `03/08/1990`, `3-8-1990`, `3.8.1990` (day first, as in Vietnamese) or
 * `1990-08-03`. As `YYYY-MM-DD`, or null for anything else and for days that no calendar has.
 */
export function typedDay(input: string): string | null {
  const text = input.normalize('NFKC').trim();
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (dayFirst) return dayOfCalendar(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return yearFirst && dayOfCalendar(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
}

function dayOfCalendar(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
