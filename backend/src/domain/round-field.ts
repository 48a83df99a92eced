import { supersedes } from './counted-attempt.js';
import type { RoundAttempt, RoundContestant, RoundRankingInput } from './ranking.js';
import type { PredictionTarget } from './rules.js';

/** An eligible contestant who took part, with the attempt that counts. */
export interface Entrant {
  contestant: RoundContestant;
  counted: RoundAttempt;
  /** Where `counted` stands in the list of all attempts. */
  attemptIndex: number;
}

/** Who is in the round, and how many attempts they made. */
export interface RoundField {
  entrants: readonly Entrant[];
  /** Attempts of the entrants, counted or not. */
  attempts: number;
}

/** Leaves out everybody who is not eligible or made no attempt, and picks each entrant's counted attempt. */
export function fieldOf({ contestants, attempts, rules }: RoundRankingInput): RoundField {
  const byId = contestantsById(contestants);
  const entrants = new Map<string, Entrant>();
  let eligibleAttempts = 0;
  attempts.forEach((attempt, attemptIndex) => {
    const contestant = byId.get(attempt.contestant);
    if (contestant === undefined) throw new RangeError(`Attempt ${attemptIndex} is of an unknown contestant.`);
    if (contestant.status !== 'eligible') return;
    eligibleAttempts += 1;
    const entrant = entrants.get(contestant.id);
    if (entrant === undefined) {
      entrants.set(contestant.id, { contestant, counted: attempt, attemptIndex });
    } else if (supersedes(attempt, entrant.counted, rules.countedAttempt)) {
      entrant.counted = attempt;
      entrant.attemptIndex = attemptIndex;
    }
  });
  return { entrants: [...entrants.values()], attempts: eligibleAttempts };
}

/** N, the number that the predictions are compared with (DOMAIN §3.7). */
export function actualCountOf(field: RoundField, target: PredictionTarget, questionCount: number): number {
  switch (target) {
    case 'all-correct':
      return field.entrants.reduce((n, { counted }) => (counted.score === questionCount ? n + 1 : n), 0);
    case 'participants':
      return field.entrants.length;
    case 'attempts':
      return field.attempts;
    default:
      return target satisfies never;
  }
}

function contestantsById(contestants: readonly RoundContestant[]): Map<string, RoundContestant> {
  const byId = new Map<string, RoundContestant>();
  for (const contestant of contestants) {
    if (byId.has(contestant.id)) throw new RangeError(`Contestant ${contestant.id} is listed twice.`);
    byId.set(contestant.id, contestant);
  }
  return byId;
}
