import type { CountedAttempt } from './rules.js';

/** One sitting as far as ranking looks at it; instants in epoch milliseconds. */
export interface SubmittedAttempt {
  startedAt: number;
  submittedAt: number;
  score: number;
}

/**
 * The one attempt of a contestant that ranks (DOMAIN §3.4), or null when there is none.
 * Attempts go by submission, then start, then their order in the list.
 */
export function countedAttemptOf<A extends SubmittedAttempt>(attempts: readonly A[], rule: CountedAttempt): A | null {
  const [first, ...later] = attempts;
  if (first === undefined) return null;
  return later.reduce((counted, attempt) => (supersedes(attempt, counted, rule) ? attempt : counted), first);
}

/** Whether `attempt`, which is listed later, counts in place of `counted`. */
export function supersedes(attempt: SubmittedAttempt, counted: SubmittedAttempt, rule: CountedAttempt): boolean {
  switch (rule) {
    case 'best-then-earliest':
      return attempt.score === counted.score ? cameBefore(attempt, counted) : attempt.score > counted.score;
    case 'first':
      return cameBefore(attempt, counted);
    case 'last':
      return !cameBefore(attempt, counted);
    default:
      return rule satisfies never;
  }
}

function cameBefore(attempt: SubmittedAttempt, other: SubmittedAttempt): boolean {
  if (attempt.submittedAt !== other.submittedAt) return attempt.submittedAt < other.submittedAt;
  return attempt.startedAt < other.startedAt;
}
