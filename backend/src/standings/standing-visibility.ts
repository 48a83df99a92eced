import type { RuleSet } from '../domain/rules.js';
import { phaseAt, type Schedule } from '../domain/schedule.js';

export interface VisibleRound {
  readonly schedule: Schedule;
  readonly releasedAt: number | null;
  readonly resultPublishedAt: number | null;
  readonly rules: Pick<RuleSet, 'standingsVisible'>;
}

/** Whether everybody may see a round's standing now: signed by the jury, or live where the rules say so (DOMAIN §3.6). */
export function standingStateOf(round: VisibleRound, now: number): 'hidden' | 'live' | 'published' {
  if (round.resultPublishedAt !== null) return 'published';
  if (round.rules.standingsVisible !== 'live' || round.releasedAt === null) return 'hidden';
  return phaseAt(round.schedule, now) === 'upcoming' ? 'hidden' : 'live';
}
