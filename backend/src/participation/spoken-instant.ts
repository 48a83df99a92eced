/** An instant as a sentence says it, in both languages. */
export interface SpokenInstant {
  /** `09:00 ngày 10/08/2026`; with seconds where there are any. */
  readonly vi: string;
  /** `09:00 on 10/08/2026` */
  readonly en: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

export function spokenInstant(instant: number, timeZone: string): SpokenInstant {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const seconds = parts.second === '00' ? '' : `:${parts.second}`;
  const time = `${parts.hour}:${parts.minute}${seconds}`;
  const day = `${parts.day}/${parts.month}/${parts.year}`;
  return { vi: `${time} ngày ${day}`, en: `${time} on ${day}` };
}

/** How many minutes the zone is ahead of UTC at an instant (Việt Nam: 420). */
export function offsetMinutesOf(timeZone: string, instant: number): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((name) =>
    Number(parts.find(({ type }) => type === name)?.value),
  ) as [number, number, number, number, number, number];
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((local - instant) / 60_000);
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const two = '2-digit' as const;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    ...{ year: 'numeric', month: two, day: two, hour: two, minute: two, second: two, hourCycle: 'h23' },
  });
  formats.set(timeZone, made);
  return made;
}
