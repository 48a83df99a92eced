import { PHASES, type Phase } from '../domain/schedule.js';
import { Choice, Flag, Id, Instant, PartList, Text, Whole } from '../platform/http/fields.js';
import { RuleSetVersionView } from './rule-set.dto.js';

export class ContestRequest {
  @Text({ max: 300 })
  name: string;

  @Text({ max: 60, about: 'For narrow places' })
  shortName: string;

  @Text({ max: 300 })
  organiserName: string;

  @Text({ max: 4000, about: 'What it is about, in a few plain sentences' })
  introduction: string;

  @Text({ max: 60, about: 'IANA name', example: 'Asia/Ho_Chi_Minh' })
  timeZone: string;

  @Text({ max: 8000, about: 'Purpose, data and rights, as agreed to by contestants' })
  consentText: string;

  @Text({ max: 40, example: '2026-08-01' })
  consentVersion: string;

  @Flag()
  asksIdNumber: boolean;

  @Instant({ nullable: true, about: 'With it, weekly rounds are made: each opens a week after the one before' })
  firstOpensAt?: string | null;

  @Whole({ optional: true, min: 1, max: 52, about: 'How many weekly rounds; 4 unless told' })
  roundCount?: number;
}

/** Only what is sent changes. */
export class ContestChangeRequest {
  @Text({ optional: true, max: 300 })
  name?: string;

  @Text({ optional: true, max: 60 })
  shortName?: string;

  @Text({ optional: true, max: 300 })
  organiserName?: string;

  @Text({ optional: true, max: 4000 })
  introduction?: string;

  @Text({ optional: true, max: 60 })
  timeZone?: string;

  @Text({ optional: true, max: 8000 })
  consentText?: string;

  @Text({ optional: true, max: 40 })
  consentVersion?: string;

  @Flag({ optional: true })
  asksIdNumber?: boolean;
}

export class ContestRow {
  @Id()
  id: string;

  @Text()
  name: string;

  @Text()
  shortName: string;

  @Whole()
  roundCount: number;

  @Instant()
  createdAt: string;

  @Flag({ about: 'The one that contestants see' })
  current: boolean;
}

export class StaffRoundRow {
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

  @Choice(PHASES)
  phase: Phase;

  @Instant({ nullable: true })
  releasedAt: string | null;

  @Flag({ about: 'Released, or nothing is missing' })
  ready: boolean;

  @Whole({ about: 'How many items of the checklist are open' })
  missing: number;
}

export class ContestView {
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

  @Text()
  timeZone: string;

  @Text()
  consentText: string;

  @Text()
  consentVersion: string;

  @Flag()
  asksIdNumber: boolean;

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  overallPublishedAt: string | null;

  @PartList(() => RuleSetVersionView, { about: 'Newest first' })
  ruleSets: RuleSetVersionView[];

  @PartList(() => StaffRoundRow)
  rounds: StaffRoundRow[];
}
