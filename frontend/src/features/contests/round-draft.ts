import type { View } from '../../api/views.js';

/** What is typed about a round. */
export interface RoundDraft {
  readonly number: number | null;
  readonly name: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly ruleSetId: string;
}

const WEEK_MS = 7 * 24 * 3_600_000;

/** A round like the last one, a week later. */
export function nextRoundOf({ rounds, ruleSets }: View<'ContestView'>, nameOf: (number: number) => string): RoundDraft {
  const last = rounds.reduce<View<'StaffRoundRow'> | undefined>(
    (latest, round) => (latest && latest.number > round.number ? latest : round),
    undefined,
  );
  const number = (last?.number ?? 0) + 1;
  return {
    number,
    name: nameOf(number),
    opensAt: last ? aWeekAfter(last.opensAt) : '',
    closesAt: last ? aWeekAfter(last.closesAt) : '',
    ruleSetId: ruleSets[0]?.id ?? '',
  };
}

function aWeekAfter(instant: string): string {
  return new Date(Date.parse(instant) + WEEK_MS).toISOString();
}
