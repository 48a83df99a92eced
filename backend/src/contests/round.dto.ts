import { OPENING_GAPS, type OpeningGap } from '../domain/opening-checklist.js';
import { PHASES, type Phase } from '../domain/schedule.js';
import { Choice, Flag, Id, Instant, Part, PartList, Text, Whole } from '../platform/http/fields.js';
import { BlueprintView, PaperLikenessView, RoundRepeatsView } from './blueprint.dto.js';
import { RuleSetView } from './rule-set.dto.js';

export class RoundRequest {
  @Whole({ min: 1, max: 99, about: 'Unique within the contest; also the week of its questions' })
  number: number;

  @Text({ max: 100, example: 'Tuần 1' })
  name: string;

  @Instant()
  opensAt: string;

  @Instant({ about: 'The first instant at which it is closed' })
  closesAt: string;

  @Id({ about: 'Version of the rules' })
  ruleSetId: string;

  @Part(() => BlueprintView)
  blueprint: BlueprintView;
}

/** Only what is sent changes. */
export class RoundChangeRequest {
  @Whole({ optional: true, min: 1, max: 99 })
  number?: number;

  @Text({ optional: true, max: 100 })
  name?: string;

  @Instant({ optional: true })
  opensAt?: string;

  @Instant({ optional: true })
  closesAt?: string;

  @Id({ optional: true })
  ruleSetId?: string;

  @Part(() => BlueprintView, { optional: true })
  blueprint?: BlueprintView;
}

export class ExtensionRequest {
  @Instant({ about: 'The new closing instant: later than now, and than the present one' })
  closesAt: string;

  @Text({ max: 500, about: 'Why; it is kept, and announced where `announce` is true' })
  reason: string;

  @Flag({ about: 'Whether to announce it on the home page' })
  announce: boolean;
}

export class ExtensionView {
  @Instant()
  closedBefore: string;

  @Instant()
  closesNow: string;

  @Text({ max: 500 })
  reason: string;

  @Instant()
  createdAt: string;

  @Text({ nullable: true })
  createdByName: string | null;
}

export class ChecklistItem {
  @Choice(OPENING_GAPS)
  code: OpeningGap;

  @Flag()
  done: boolean;

  @Text({ max: 300, about: 'What is asked, or what is missing and what to do' })
  message: string;
}

export class PoolSize {
  @Whole({ about: 'Frozen when the round is released; until then what the bank would serve' })
  questionCount: number;

  @Part(() => PaperLikenessView, { nullable: true, about: 'Null while the pool cannot serve the blueprint' })
  likeness: PaperLikenessView | null;

  @Part(() => RoundRepeatsView, { nullable: true, about: 'Null while the pool cannot serve the blueprint' })
  repeats: RoundRepeatsView | null;
}

export class StaffRoundView {
  @Id()
  id: string;

  @Id()
  contestId: string;

  @Text()
  contestName: string;

  @Whole()
  number: number;

  @Text()
  name: string;

  @Instant()
  opensAt: string;

  @Instant()
  closesAt: string;

  @Choice(PHASES)
  phase: Phase;

  @Instant({ nullable: true })
  releasedAt: string | null;

  @Flag({ about: 'Released: nothing but an extension changes it' })
  locked: boolean;

  @Instant({ nullable: true })
  resultPublishedAt: string | null;

  @Id()
  ruleSetId: string;

  @Part(() => RuleSetView)
  rules: RuleSetView;

  @Part(() => BlueprintView)
  blueprint: BlueprintView;

  @Text({ nullable: true, about: 'SHA-256 of the lot’s seed, hex' })
  lotCommitment: string | null;

  @PartList(() => ExtensionView, { about: 'Newest first' })
  extensions: ExtensionView[];

  @PartList(() => ChecklistItem)
  checklist: ChecklistItem[];

  @Part(() => PoolSize)
  pool: PoolSize;
}
