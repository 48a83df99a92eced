import { Choice, Day, Id, Instant, PageQuery, PartList, Text, Whole } from '../platform/http/fields.js';
import { MATCH_KINDS, type MatchKind } from './staff-contestants.dto.js';

export class BarredQuery extends PageQuery {
  @Text({ max: 100, optional: true, about: 'Part of the name or of the body' })
  q?: string;
}

/** A contestant who is, or may be, the person on the roster. */
export class BarredRowMatch {
  @Id()
  contestantId: string;

  @Text()
  fullName: string;

  @Choice(MATCH_KINDS)
  kind: MatchKind;
}

export class BarredRow {
  @Id()
  id: string;

  @Text()
  fullName: string;

  @Day({ nullable: true })
  dateOfBirth: string | null;

  @Text({ nullable: true })
  maskedPhone: string | null;

  @Text({ nullable: true })
  idNumberLastFour: string | null;

  @Text({ about: 'Ban Tổ chức, Ban Giám khảo …' })
  body: string;

  @Instant()
  createdAt: string;

  @PartList(() => BarredRowMatch)
  matches: BarredRowMatch[];
}

export class BarredPage {
  @Whole()
  total: number;

  @Whole()
  page: number;

  @Whole()
  size: number;

  @PartList(() => BarredRow)
  rows: BarredRow[];
}

/** A person who may not take part. At least one of phone, ID number and birth date, or nobody could be recognised. */
export class BarredRequest {
  @Text({ max: 80 })
  fullName: string;

  @Day({ optional: true, nullable: true })
  dateOfBirth?: string | null;

  @Text({ max: 30, optional: true, nullable: true })
  phone?: string | null;

  @Text({ max: 30, optional: true, nullable: true, about: 'Only a keyed hash and the last four digits are kept' })
  idNumber?: string | null;

  @Text({ max: 200, example: 'Ban Giám khảo' })
  body: string;
}
