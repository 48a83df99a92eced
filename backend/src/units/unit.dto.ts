import { UNIT_KINDS, type UnitKind } from '../domain/unit-kind.js';
import { Choice, Day, Id, PageQuery, PartList, Text, Whole } from '../platform/http/fields.js';

/** Two halves of the tree: where people live, and where they work or study. */
export const UNIT_SIDES = ['locality', 'workplace'] as const;
export type UnitSide = (typeof UNIT_SIDES)[number];

/** A unit as other views name it. */
export class UnitRef {
  @Id()
  id: string;

  @Text({ max: 300 })
  name: string;

  @Text({ max: 300, nullable: true, about: 'Name of the unit above' })
  parentName: string | null;
}

export class UnitSearchQuery {
  @Text({ max: 100, about: 'Part of a present or former name, with or without diacritics', example: 'hac thanh' })
  q: string;

  @Choice(UNIT_SIDES, { optional: true, about: 'Only where people live, or only where they work' })
  kind?: UnitSide;

  @Whole({ query: true, optional: true, min: 1, max: 20, about: '10 unless told' })
  limit?: number;
}

export class UnitSuggestion {
  @Id()
  id: string;

  @Text({ max: 300 })
  name: string;

  @Choice(UNIT_KINDS)
  kind: UnitKind;

  @Text({ max: 300, nullable: true })
  parentName: string | null;

  @Text({ max: 300, nullable: true, about: 'The former name that was found, e.g. of an old commune or district' })
  formerName: string | null;
}

export class UnitsQuery extends PageQuery {
  @Text({ max: 100, optional: true, about: 'Part of a name, or a code' })
  q?: string;

  @Id({ optional: true })
  parentId?: string;

  @Choice(UNIT_KINDS, { optional: true })
  kind?: UnitKind;
}

export class UnitRow {
  @Id()
  id: string;

  @Text({ max: 50 })
  code: string;

  @Text({ max: 300 })
  name: string;

  @Choice(UNIT_KINDS)
  kind: UnitKind;

  @Id({ nullable: true })
  parentId: string | null;

  @Text({ max: 300, nullable: true })
  parentName: string | null;

  @Day({ nullable: true })
  validFrom: string | null;

  @Day({ nullable: true, about: 'The first day on which it no longer exists' })
  validTo: string | null;

  @Id({ nullable: true })
  successorId: string | null;

  @Text({ max: 300, nullable: true, about: 'The unit that it was merged into or renamed to' })
  successorName: string | null;

  @Whole({ nullable: true, about: 'Declared number of people' })
  rosterCount: number | null;

  @Whole({ about: 'Units directly below it' })
  childCount: number;
}

export class UnitPage {
  @Whole()
  total: number;

  @Whole()
  page: number;

  @Whole()
  size: number;

  @PartList(() => UnitRow)
  rows: UnitRow[];
}

export class UnitRequest {
  @Text({ max: 50, pattern: /^[\p{L}\p{N}._-]+$/u, about: 'Unique; letters, digits, dot, dash', example: 'SO-KHCN' })
  code: string;

  @Text({ max: 300, example: 'Sở Khoa học và Công nghệ' })
  name: string;

  @Choice(UNIT_KINDS)
  kind: UnitKind;

  @Id({ optional: true, nullable: true })
  parentId?: string | null;

  @Day({ optional: true, nullable: true })
  validFrom?: string | null;

  @Whole({ optional: true, nullable: true, max: 10_000_000 })
  rosterCount?: number | null;
}

/** Only what is sent changes. A new name keeps the old one as a former name under which it is still found. */
export class UnitChangeRequest {
  @Text({ max: 300, optional: true })
  name?: string;

  @Whole({ optional: true, nullable: true, max: 10_000_000 })
  rosterCount?: number | null;

  @Day({ optional: true, nullable: true, about: 'The first day on which it no longer exists' })
  validTo?: string | null;

  @Id({ optional: true, nullable: true, about: 'The unit that it was merged into' })
  successorId?: string | null;
}

/** One fault in one place of an uploaded table. */
export class TableProblem {
  @Whole({ about: 'Row as the spreadsheet program counts it, from 1' })
  row: number;

  @Text({ nullable: true, about: 'Heading of the column' })
  column: string | null;

  @Text()
  code: string;

  @Text({ max: 500 })
  message: string;
}

/** All or nothing: with one problem nothing is taken. */
export class RosterImportView {
  @Whole({ about: 'Rows taken' })
  accepted: number;

  @PartList(() => TableProblem)
  problems: TableProblem[];
}
