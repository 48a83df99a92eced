/** The keys that can order a standing, each in its better direction (DOMAIN §3.9). */
export const RANK_KEYS = ['score', 'predictionDistance', 'submittedAt', 'duration', 'lot'] as const;
export type RankKey = (typeof RANK_KEYS)[number];

/** What the contestants predict, and so what the actual count counts. */
export const PREDICTION_TARGETS = ['all-correct', 'participants', 'attempts'] as const;
export type PredictionTarget = (typeof PREDICTION_TARGETS)[number];

/** Which of a contestant's attempts in a round ranks. */
export const COUNTED_ATTEMPTS = ['best-then-earliest', 'first', 'last'] as const;
export type CountedAttempt = (typeof COUNTED_ATTEMPTS)[number];

/** Who may win a prize. */
export const ELIGIBILITIES = ['all-correct', 'any-score'] as const;
export type Eligibility = (typeof ELIGIBILITIES)[number];

/** From when a contestant sees the own score. */
export const SCORE_VISIBILITIES = ['at-once', 'after-close', 'after-publication'] as const;
export type ScoreVisibility = (typeof SCORE_VISIBILITIES)[number];

/** From when everybody sees the standings. */
export const STANDINGS_VISIBILITIES = ['live', 'after-publication'] as const;
export type StandingsVisibility = (typeof STANDINGS_VISIBILITIES)[number];

/** Whether the attempt limit is for the whole round or anew for every day. */
export const ATTEMPT_PERIODS = ['round', 'day'] as const;
export type AttemptPeriod = (typeof ATTEMPT_PERIODS)[number];

/** So many prizes of one kind; `value` is free text as it is announced ("1.000.000 đồng"). */
export interface Prize {
  code: string;
  name: string;
  count: number;
  value: string | null;
}

/** Everything about a contest that varies between contests (DOMAIN §3). Locked when a round opens. */
export interface RuleSet {
  timeLimitSeconds: number;
  /** Attempts per `attemptPeriod`; null is unlimited. */
  attemptLimit: number | null;
  attemptPeriod: AttemptPeriod;
  countedAttempt: CountedAttempt;
  predictionTarget: PredictionTarget;
  predictionRequired: boolean;
  eligibility: Eligibility;
  /** In order of weight; whoever equals in all of them shares a rank. */
  keys: readonly RankKey[];
  scoresVisible: ScoreVisibility;
  standingsVisible: StandingsVisibility;
  /** Prizes of every round, the highest first. */
  prizes: readonly Prize[];
  /** Prizes of the overall standing, the highest first. */
  overallPrizes: readonly Prize[];
  onePrizePerPerson: boolean;
  /** Whoever is younger than this needs a guardian's consent. */
  guardianUnderAge: number;
  /** A unit with a declared roster needs at least this share of it for a collective prize. */
  rosterFloorPercent: number;
}

const DEFAULT_PRIZES: readonly Prize[] = [
  { code: 'first', name: 'Giải Nhất', count: 1, value: null },
  { code: 'second', name: 'Giải Nhì', count: 2, value: null },
  { code: 'third', name: 'Giải Ba', count: 3, value: null },
  { code: 'consolation', name: 'Giải Khuyến khích', count: 5, value: null },
];

/** The rules of the plan, and where it is silent the most common practice (DOMAIN §3). */
export const DEFAULT_RULES: RuleSet = {
  timeLimitSeconds: 600,
  attemptLimit: 1,
  attemptPeriod: 'round',
  countedAttempt: 'best-then-earliest',
  predictionTarget: 'all-correct',
  predictionRequired: true,
  eligibility: 'all-correct',
  keys: ['score', 'predictionDistance', 'submittedAt', 'duration', 'lot'],
  scoresVisible: 'after-publication',
  standingsVisible: 'after-publication',
  prizes: DEFAULT_PRIZES,
  overallPrizes: DEFAULT_PRIZES,
  onePrizePerPerson: true,
  guardianUnderAge: 16,
  rosterFloorPercent: 70,
};

export const RULE_PROBLEM_CODES = [
  'out-of-range',
  'keys-empty',
  'keys-doubled',
  'keys-without-score',
  'keys-after-lot',
  'live-standings-give-count-away',
  'live-standings-show-scores',
  'prize-unnamed',
  'prize-code-doubled',
] as const;
export type RuleProblemCode = (typeof RULE_PROBLEM_CODES)[number];

export interface RuleProblem {
  /** JSON pointer into the rule set. */
  pointer: string;
  code: RuleProblemCode;
}

/** Everything that makes a rule set unusable; an empty list means that a round may open with it. */
export function problemsOfRules(rules: RuleSet): RuleProblem[] {
  return [
    ...problemsOfNumbers(rules),
    ...problemsOfKeys(rules),
    ...problemsOfVisibility(rules),
    ...problemsOfPrizes(rules.prizes, '/prizes'),
    ...problemsOfPrizes(rules.overallPrizes, '/overallPrizes'),
  ];
}

const RANGES = [
  { pointer: '/timeLimitSeconds', from: 60, to: 7200, valueOf: (rules: RuleSet) => rules.timeLimitSeconds },
  { pointer: '/attemptLimit', from: 1, to: 20, valueOf: (rules: RuleSet) => rules.attemptLimit ?? 1 },
  { pointer: '/guardianUnderAge', from: 0, to: 18, valueOf: (rules: RuleSet) => rules.guardianUnderAge },
  { pointer: '/rosterFloorPercent', from: 0, to: 100, valueOf: (rules: RuleSet) => rules.rosterFloorPercent },
] as const;

function problemsOfNumbers(rules: RuleSet): RuleProblem[] {
  return RANGES.filter(({ from, to, valueOf }) => !isWithin(valueOf(rules), from, to)).map(({ pointer }) => ({
    pointer,
    code: 'out-of-range',
  }));
}

function problemsOfKeys({ keys }: RuleSet): RuleProblem[] {
  const problems: RuleProblem[] = [];
  if (keys.length === 0) return [{ pointer: '/keys', code: 'keys-empty' }];
  if (new Set(keys).size < keys.length) problems.push({ pointer: '/keys', code: 'keys-doubled' });
  if (!keys.includes('score')) problems.push({ pointer: '/keys', code: 'keys-without-score' });
  // The lot separates everybody: a key behind it would be promised and never used.
  if (keys.includes('lot') && keys.at(-1) !== 'lot') problems.push({ pointer: '/keys', code: 'keys-after-lot' });
  return problems;
}

function problemsOfVisibility(rules: RuleSet): RuleProblem[] {
  if (rules.standingsVisible !== 'live') return [];
  const problems: RuleProblem[] = [];
  // A live standing lists the participants and the full scores: whoever predicts late would only have to count.
  if (rules.keys.includes('predictionDistance')) {
    problems.push({ pointer: '/standingsVisible', code: 'live-standings-give-count-away' });
  }
  if (rules.scoresVisible !== 'at-once') {
    problems.push({ pointer: '/standingsVisible', code: 'live-standings-show-scores' });
  }
  return problems;
}

function problemsOfPrizes(prizes: readonly Prize[], pointer: string): RuleProblem[] {
  return prizes.flatMap((prize, index) => {
    const problems: RuleProblem[] = [];
    const isRepeated = prizes.findIndex(({ code }) => code === prize.code) < index;
    if (isRepeated) problems.push({ pointer: `${pointer}/${index}/code`, code: 'prize-code-doubled' });
    if (prize.code.trim() === '') problems.push({ pointer: `${pointer}/${index}/code`, code: 'prize-unnamed' });
    if (prize.name.trim() === '') problems.push({ pointer: `${pointer}/${index}/name`, code: 'prize-unnamed' });
    if (!isWithin(prize.count, 1, MOST_PRIZES)) {
      problems.push({ pointer: `${pointer}/${index}/count`, code: 'out-of-range' });
    }
    return problems;
  });
}

/** More of one prize than this is a slip of the finger. */
const MOST_PRIZES = 10_000;

function isWithin(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}
