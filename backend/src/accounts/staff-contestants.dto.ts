import { CONTESTANT_GROUPS } from '../domain/contestant-group.js';
import {
  Choice,
  Day,
  Flag,
  Id,
  Instant,
  List,
  PageQuery,
  Part,
  PartList,
  Text,
  Whole,
} from '../platform/http/fields.js';
import { UnitRef } from '../units/unit.dto.js';

/** What staff should look at: on the roster for certain, perhaps on it, registered twice (perhaps), a child. */
export const CONTESTANT_FLAGS = [
  'barred',
  'barred-name',
  'same-name-and-birth',
  'same-id-number',
  'has-guardian',
] as const;
export type ContestantFlag = (typeof CONTESTANT_FLAGS)[number];

export const MATCH_KINDS = ['barred', 'flag'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export class ContestantsQuery extends PageQuery {
  @Text({ max: 100, optional: true, about: 'Part of the name, or of the phone number' })
  q?: string;

  @Id({ optional: true })
  communeId?: string;
}

export class ContestantRow {
  @Id()
  id: string;

  @Text()
  fullName: string;

  @Text({ nullable: true, example: '09xx xxx 678' })
  maskedPhone: string | null;

  @Day({ nullable: true })
  dateOfBirth: string | null;

  @Part(() => UnitRef, { nullable: true })
  commune: UnitRef | null;

  @Part(() => UnitRef, { nullable: true })
  unit: UnitRef | null;

  @Choice(CONTESTANT_GROUPS)
  group: string;

  @Instant()
  registeredAt: string;

  @Flag()
  withdrawn: boolean;

  @List(CONTESTANT_FLAGS)
  flags: ContestantFlag[];
}

export class ContestantPage {
  @Whole()
  total: number;

  @Whole()
  page: number;

  @Whole()
  size: number;

  @PartList(() => ContestantRow)
  rows: ContestantRow[];
}

/** The entry of the barred roster that a contestant resembles. */
export class BarredMatchView {
  @Choice(MATCH_KINDS, { about: 'barred: same phone or ID number; flag: same name and birth date' })
  kind: MatchKind;

  @Id()
  entryId: string;

  @Text()
  body: string;
}

export class ContestantDetail extends ContestantRow {
  @Text({ nullable: true })
  phone: string | null;

  @Text({ nullable: true })
  email: string | null;

  @Text({ nullable: true })
  unitOther: string | null;

  @Text({ nullable: true })
  idNumberLastFour: string | null;

  @Text({ nullable: true })
  guardianName: string | null;

  @Text({ nullable: true })
  guardianPhone: string | null;

  @Instant()
  consentedAt: string;

  @Instant({ nullable: true })
  withdrawnAt: string | null;

  @Part(() => BarredMatchView, { nullable: true })
  barredMatch: BarredMatchView | null;
}
