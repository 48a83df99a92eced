import {
  ATTEMPT_PERIODS,
  type AttemptPeriod,
  COUNTED_ATTEMPTS,
  type CountedAttempt,
  ELIGIBILITIES,
  type Eligibility,
  PREDICTION_TARGETS,
  type PredictionTarget,
  RANK_KEYS,
  type RankKey,
  SCORE_VISIBILITIES,
  type ScoreVisibility,
  STANDINGS_VISIBILITIES,
  type StandingsVisibility,
} from '../domain/rules.js';
import { Choice, Flag, Id, Instant, List, Part, PartList, Text, Whole } from '../platform/http/fields.js';

export class PrizeView {
  @Text({ max: 40, about: 'Unique among the prizes', example: 'first' })
  code: string;

  @Text({ max: 100, example: 'Giải Nhất' })
  name: string;

  @Whole({ about: 'How many there are' })
  count: number;

  @Text({ nullable: true, max: 200, about: 'As it is announced', example: '1.000.000 đồng' })
  value: string | null;
}

/** All rules of a contest (DOMAIN §3). Which values go together, `problemsOfRules` decides. */
export class RuleSetView {
  @Whole({ about: 'Time for one attempt, in seconds' })
  timeLimitSeconds: number;

  @Whole({ nullable: true, about: 'Attempts per period; null is unlimited' })
  attemptLimit: number | null;

  @Choice(ATTEMPT_PERIODS)
  attemptPeriod: AttemptPeriod;

  @Choice(COUNTED_ATTEMPTS)
  countedAttempt: CountedAttempt;

  @Choice(PREDICTION_TARGETS)
  predictionTarget: PredictionTarget;

  @Flag()
  predictionRequired: boolean;

  @Choice(ELIGIBILITIES, { about: 'Who may win a prize' })
  eligibility: Eligibility;

  @List(RANK_KEYS, { max: 20, about: 'In order of weight' })
  keys: RankKey[];

  @Choice(SCORE_VISIBILITIES)
  scoresVisible: ScoreVisibility;

  @Choice(STANDINGS_VISIBILITIES)
  standingsVisible: StandingsVisibility;

  @PartList(() => PrizeView, { max: 50, about: 'Prizes of every round, the highest first' })
  prizes: PrizeView[];

  @PartList(() => PrizeView, { max: 50, about: 'Prizes of the overall standing, the highest first' })
  overallPrizes: PrizeView[];

  @Flag()
  onePrizePerPerson: boolean;

  @Whole({ about: 'Whoever is younger needs a guardian’s consent, in years' })
  guardianUnderAge: number;

  @Whole({ about: 'Share of its roster that a unit needs for a collective prize, in percent' })
  rosterFloorPercent: number;
}

export class RuleSetRequest extends RuleSetView {}

export class RuleSetVersionRequest {
  @Part(() => RuleSetRequest)
  rules: RuleSetRequest;

  @Text({ max: 500, about: 'Why there is a new version' })
  note: string;
}

export class RuleSetVersionView {
  @Id()
  id: string;

  @Whole({ about: 'From 1' })
  version: number;

  @Part(() => RuleSetView)
  rules: RuleSetView;

  @Text({ max: 500 })
  note: string;

  @Instant()
  createdAt: string;

  @List('whole', { about: 'Numbers of the rounds that run by it' })
  usedByRounds: number[];
}
