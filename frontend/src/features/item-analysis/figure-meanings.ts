/**
 * What a figure says, as a key into the words. The bounds for reliability are Moodle's ("anything above 75 % is
 * satisfactory; below 64 % unsatisfactory", docs.moodle.org/en/Quiz_report_statistics), those for discrimination its
 * table too: from 30 % adequate, 20–29 % weak, below 0 something is wrong.
 */
export function reliabilityMeaning(reliability: number | null) {
  if (reliability === null) return 'unknown';
  if (reliability >= 0.75) return 'good';
  return reliability >= 0.64 ? 'fair' : 'poor';
}

export function discriminationMeaning(discrimination: number) {
  if (discrimination < 0) return 'negative';
  if (discrimination < 0.2) return 'weak';
  return discrimination < 0.3 ? 'fair' : 'good';
}

/** Within a twentieth of what guessing gives, nobody seems to have known it. */
export function facilityMeaning(facility: number, randomGuess: number) {
  if (facility <= randomGuess + 0.05) return 'guessed';
  if (facility < 0.5) return 'hard';
  if (facility < 0.75) return 'medium';
  return facility < 0.9 ? 'easy' : 'veryEasy';
}

/** The long tail of an easy paper is on the side of the low scores. */
export function shapeMeaning(skewness: number | null) {
  if (skewness === null) return 'unknown';
  if (skewness < -0.5) return 'easy';
  return skewness > 0.5 ? 'hard' : 'even';
}
