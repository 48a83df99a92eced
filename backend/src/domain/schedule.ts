/** A round's window `[opensAt, closesAt)`, in epoch milliseconds. */
export interface Schedule {
  opensAt: number;
  closesAt: number;
}

export const PHASES = ['upcoming', 'open', 'closed'] as const;
export type Phase = (typeof PHASES)[number];

/** Whether a round is open is this function and never a job that ran: the closing instant itself is closed. */
export function phaseAt(schedule: Schedule, now: number): Phase {
  if (now < schedule.opensAt) return 'upcoming';
  return now < schedule.closesAt ? 'open' : 'closed';
}

/** The instant from which an attempt takes no more answers: its time is up or the round closes (DOMAIN §3.1). */
export function deadlineOf(startedAt: number, timeLimitSeconds: number, closesAt: number): number {
  return Math.min(startedAt + timeLimitSeconds * 1000, closesAt);
}

/** Whether an answer or a submission that arrives now is taken; what arrives at the very deadline is late. */
export function isInTime(deadline: number, now: number): boolean {
  return now < deadline;
}

/** Whether two windows have an instant in common; a round may open in the instant in which another one closes. */
export function overlaps(a: Schedule, b: Schedule): boolean {
  return a.opensAt < b.closesAt && b.opensAt < a.closesAt;
}

/** The calendar day `YYYY-MM-DD` of an instant in a time zone so many minutes ahead of UTC (Việt Nam: 420). */
export function dayOf(instant: number, timeZoneOffsetMinutes: number): string {
  return new Date(instant + timeZoneOffsetMinutes * 60_000).toISOString().slice(0, 10);
}
