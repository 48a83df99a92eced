/** Whether somebody born on a day has not had that birthday yet. Days are `2010-02-28`; today is the contest's. */
export function isYoungerThan(years: number, born: string, today: string): boolean {
  const [year = '', ...monthAndDay] = born.split('-');
  const birthday = [String(Number(year) + years), ...monthAndDay].join('-');
  // Days in this form order as text. A birthday on 29/02 falls on 01/03 in other years.
  return today < birthday;
}
