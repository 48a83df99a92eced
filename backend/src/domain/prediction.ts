export const PREDICTION_PROBLEMS = ['empty', 'not-a-number', 'not-whole', 'negative', 'too-large'] as const;
export type PredictionProblem = (typeof PREDICTION_PROBLEMS)[number];

export type ParsedPrediction = { ok: true; value: number } | { ok: false; problem: PredictionProblem };

/** About the population of the country; more than this is a slip of the finger. */
export const LARGEST_PREDICTION = 100_000_000;

/**
 * A prediction as people type it: `1200`, `1.200`, `1 200` and `1,200` are all 1200. A whole number from 0 to
 * 100,000,000; one that is absurd for its round is taken and simply ranks far behind.
 */
export function parsePrediction(text: string): ParsedPrediction {
  const typed = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const refusal = REFUSALS.find(({ applies }) => applies(typed));
  if (refusal !== undefined) return { ok: false, problem: refusal.problem };
  const value = Number(typed.replace(/[., ]/g, ''));
  return value <= LARGEST_PREDICTION ? { ok: true, value } : { ok: false, problem: 'too-large' };
}

const PLAIN = /^\d+$/;
/** Groups of three, all parted by the same sign. `0.500` is half a person, not five hundred. */
const GROUPED = /^[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*$/;
const FRACTION = /^\d[\d., ]*[.,]\d+$/;

const REFUSALS: readonly { problem: PredictionProblem; applies: (typed: string) => boolean }[] = [
  { problem: 'empty', applies: (typed) => typed === '' },
  { problem: 'negative', applies: (typed) => /^[-−–] ?\d/.test(typed) },
  { problem: 'not-whole', applies: (typed) => !isWhole(typed) && FRACTION.test(typed) },
  { problem: 'not-a-number', applies: (typed) => !isWhole(typed) },
];

function isWhole(typed: string): boolean {
  return PLAIN.test(typed) || GROUPED.test(typed);
}
