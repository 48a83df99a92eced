/** The calendar day (YYYY-MM-DD) of an instant in an IANA time zone. */
export const dayIn = (timeZone: string, instant: number): string =>
  // Swedish writes days the way ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
