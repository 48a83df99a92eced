/** What the coefficient is made of. */
export interface ReliabilityInput {
  /** How many questions a paper has. */
  readonly positions: number;
  /** Sum over the positions of the variance of their scores. */
  readonly sumOfVariances: number;
  /** Variance of the whole scores; null or 0 where nothing varies. */
  readonly variance: number | null;
}

export interface Reliability {
  /**
   * Coefficient of internal consistency (Cronbach's alpha; for right and wrong it is KR-20): at most 1, and below 0
   * where the questions contradict each other. Moodle calls 0.75 satisfactory and below 0.64 not.
   */
  readonly reliability: number | null;
  /** The part of the standard deviation that is chance rather than knowledge; above 1 where the coefficient is below 0. */
  readonly errorRatio: number | null;
  /** How many points a score may be off by chance. */
  readonly standardError: number | null;
}

/**
 * As Moodle computes it (https://docs.moodle.org/dev/Quiz_statistics_calculations, "Coefficient of internal
 * consistency", "Error ratio", "Standard error"): p / (p − 1) · (1 − Σ variance of a position / variance of the score);
 * error ratio √(1 − coefficient); standard error = error ratio · standard deviation.
 */
export function reliabilityOf({ positions, sumOfVariances, variance }: ReliabilityInput): Reliability {
  if (positions < 2 || variance === null || variance <= 0) {
    return { reliability: null, errorRatio: null, standardError: null };
  }
  const reliability = (positions / (positions - 1)) * (1 - sumOfVariances / variance);
  // Rounding may lift the coefficient of identical answers a hair above 1.
  const errorRatio = Math.sqrt(Math.max(0, 1 - reliability));
  return { reliability, errorRatio, standardError: errorRatio * Math.sqrt(variance) };
}
