import { PREDICTION_TARGETS, type PredictionTarget } from '../domain/rules.js';
import { PHASES, type Phase } from '../domain/schedule.js';
import { Choice, Flag, Id, Instant, Part, PartList, Text, Whole } from '../platform/http/fields.js';
import { AnnouncementView } from './announcement.dto.js';
import { PrizeView, RuleSetView } from './rule-set.dto.js';

export class ContestSummary {
  @Id()
  id: string;

  @Text()
  name: string;

  @Text()
  shortName: string;

  @Text()
  organiserName: string;

  @Text()
  introduction: string;

  @Text({ about: 'IANA name' })
  timeZone: string;
}

export class RoundSummary {
  @Id()
  id: string;

  @Whole()
  number: number;

  @Text()
  name: string;

  @Instant()
  opensAt: string;

  @Instant()
  closesAt: string;

  @Choice(PHASES, { about: 'At `serverTime`; a round that was not released is never open' })
  phase: Phase;

  @Flag()
  released: boolean;

  @Flag()
  resultPublished: boolean;

  @Choice(PREDICTION_TARGETS)
  predictionTarget: PredictionTarget;

  @Whole()
  timeLimitSeconds: number;

  @Whole({ about: 'Questions of a paper' })
  questionCount: number;

  @Whole({ nullable: true, about: 'Null is unlimited' })
  attemptLimit: number | null;

  @Text({ nullable: true, about: 'SHA-256 of the lot’s seed, hex' })
  lotCommitment: string | null;

  @Text({ nullable: true, about: 'The seed, once the round has closed' })
  lotSeed: string | null;
}

export class HomeView {
  @Part(() => ContestSummary)
  contest: ContestSummary;

  @PartList(() => RoundSummary)
  rounds: RoundSummary[];

  @PartList(() => PrizeView)
  prizes: PrizeView[];

  @PartList(() => PrizeView)
  overallPrizes: PrizeView[];

  @PartList(() => AnnouncementView, { about: 'Visible now, newest first' })
  announcements: AnnouncementView[];

  @Flag({ about: 'Whether there is a standing that everybody may see' })
  standingsVisible: boolean;

  @Instant()
  serverTime: string;
}

export class RulesQuery {
  @Id({ optional: true, about: 'The rules of this round; of the present one unless told' })
  roundId?: string;
}

export class RulesRoundView {
  @Whole()
  number: number;

  @Text()
  name: string;

  @Instant()
  opensAt: string;

  @Instant()
  closesAt: string;
}

export class RulesView {
  @Part(() => RuleSetView)
  rules: RuleSetView;

  @Whole({ about: 'Version of the rules' })
  version: number;

  @Id({ nullable: true })
  roundId: string | null;

  @Text()
  contestName: string;

  @Text()
  organiserName: string;

  @PartList(() => RulesRoundView)
  rounds: RulesRoundView[];
}
