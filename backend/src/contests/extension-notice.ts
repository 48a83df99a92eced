import { spokenInstant } from '../platform/clock/zoned-time.js';
import type { CatalogueRound } from './round-catalogue.js';

/** The announcement of an extension; times as clocks show them where the contest is. */
export function extensionNotice(
  { name, timeZone, schedule }: Pick<CatalogueRound, 'name' | 'timeZone' | 'schedule'>,
  closesNow: Date,
  reason: string,
): { title: string; body: string } {
  const at = (instant: number) => spokenInstant(instant, timeZone).vi;
  return {
    title: `Gia hạn ${name}`,
    body: `${name} đóng lúc ${at(closesNow.getTime())}, thay cho ${at(schedule.closesAt)}. Lý do: ${reason}`,
  };
}
