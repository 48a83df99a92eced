import { feasibilityOf, type Blueprint, type PoolQuestion } from './paper.js';
import { problemsOfRules, type RuleSet } from './rules.js';
import { overlaps, phaseAt, type Schedule } from './schedule.js';

/** What can be missing before a round may open, in the order an organiser would put it right. */
export const OPENING_GAPS = [
  'window-missing',
  'window-backwards',
  'window-in-past',
  'window-shorter-than-time-limit',
  'rounds-overlap',
  'rules-broken',
  'prizes-missing',
  'blueprint-infeasible',
  'questions-unapproved',
  'lot-commitment-missing',
] as const;
export type OpeningGap = (typeof OPENING_GAPS)[number];

export interface RoundToOpen {
  now: number;
  schedule: Schedule | null;
  /** The windows of the other rounds of the contest. */
  otherSchedules: readonly Schedule[];
  rules: RuleSet;
  blueprint: Blueprint;
  /** The questions that the round would lock. */
  pool: readonly PoolQuestion[];
  /** How many of the pool nobody has approved yet. */
  unapprovedCount: number;
  /** See `LotCommitment`; asked for only where the lot is a rank key. */
  lotCommitment: string | null;
}

/** What is missing before the round may open; an empty list means that it may. An announcement is nobody's duty. */
export function missingBeforeOpening(round: RoundToOpen): OpeningGap[] {
  return OPENING_GAPS.filter((gap) => GAP_TESTS[gap](round));
}

const GAP_TESTS: Readonly<Record<OpeningGap, (round: RoundToOpen) => boolean>> = {
  'window-missing': ({ schedule }) => schedule === null,
  'window-backwards': ({ schedule }) => schedule !== null && schedule.closesAt <= schedule.opensAt,
  'window-in-past': ({ schedule, now }) => schedule !== null && phaseAt(schedule, now) === 'closed',
  // Whoever starts at the first instant must get the whole time that the rules promise.
  'window-shorter-than-time-limit': ({ schedule, rules }) =>
    isForward(schedule) && schedule.closesAt - schedule.opensAt < rules.timeLimitSeconds * 1000,
  'rounds-overlap': ({ schedule, otherSchedules }) =>
    schedule !== null && otherSchedules.some((other) => overlaps(schedule, other)),
  'rules-broken': ({ rules }) => problemsOfRules(rules).length > 0,
  'prizes-missing': ({ rules }) => rules.prizes.length === 0,
  'blueprint-infeasible': ({ blueprint, pool }) => !feasibilityOf(blueprint, pool).feasible,
  'questions-unapproved': ({ unapprovedCount }) => unapprovedCount > 0,
  'lot-commitment-missing': ({ rules, lotCommitment }) => rules.keys.includes('lot') && lotCommitment === null,
};

function isForward(schedule: Schedule | null): schedule is Schedule {
  return schedule !== null && schedule.opensAt < schedule.closesAt;
}
