import type { CatalogueRound } from './round-catalogue.js';

/** The announcement of an extension; times as clocks show them where the contest is. */
export function extensionNotice(
  { name, timeZone, schedule }: Pick<CatalogueRound, 'name' | 'timeZone' | 'schedule'>,
  closesNow: Date,
  reason: string,
): { title: string; body: string } {
  const localTime = new Intl.DateTimeFormat('vi-VN', { timeZone, ...CLOCK_AND_DAY });
  const at = (instant: Date) => {
    const part = Object.fromEntries(localTime.formatToParts(instant).map(({ type, value }) => [type, value]));
    return `${part.hour}:${part.minute} ngày ${part.day}/${part.month}/${part.year}`;
  };
  return {
    title: `Gia hạn ${name}`,
    body: `${name} đóng lúc ${at(closesNow)}, thay cho ${at(new Date(schedule.closesAt))}. Lý do: ${reason}`,
  };
}

const CLOCK_AND_DAY = {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
} as const;
