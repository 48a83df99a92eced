import { Choice, Flag, Id, Instant, PartList, Text, Whole } from '../platform/http/fields.js';

export class CommentRequest {
  @Text({ max: 2000 })
  text: string;
}

export class CommentView {
  @Id()
  id: string;

  @Whole({ about: 'The version that it is about' })
  version: number;

  @Text({ max: 2000 })
  text: string;

  @Text({ nullable: true })
  writtenByName: string | null;

  @Instant()
  writtenAt: string;

  @Instant({ nullable: true, about: 'Null while it is open' })
  resolvedAt: string | null;

  @Text({ nullable: true })
  resolvedByName: string | null;
}

export const CHANGE_KINDS = ['same', 'removed', 'added'] as const;
export const CHANGED_FIELDS = [
  'code',
  'topic',
  'difficulty',
  'week',
  'stem',
  'option',
  'correct',
  'explanation',
  'source',
] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

export class ChangePart {
  @Choice(CHANGE_KINDS)
  kind: (typeof CHANGE_KINDS)[number];

  @Text({ min: 0, max: 4000 })
  text: string;
}

/** One field before and after: `same` and `removed` make the earlier text, `same` and `added` the later one. */
export class FieldChange {
  @Choice(CHANGED_FIELDS)
  field: ChangedField;

  @Whole({ nullable: true, about: 'Which option, from 0; null for other fields' })
  option: number | null;

  @PartList(() => ChangePart)
  parts: ChangePart[];
}

export const TIMELINE_KINDS = [
  'written',
  'revised',
  'moved',
  'reviewed',
  'approved',
  'retired',
  'reinstated',
  'released',
  'commented',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export class TimelineEntry {
  @Choice(TIMELINE_KINDS, {
    about: '`moved`: another code, topic, difficulty or week, the same words; `released`: taken into a round’s pool',
  })
  kind: TimelineKind;

  @Instant()
  at: string;

  @Text({ nullable: true, about: 'Null for what came with the product' })
  byName: string | null;

  @Whole({ about: 'The version that it is about' })
  version: number;

  @PartList(() => FieldChange, { about: 'What a revision changed' })
  changes: FieldChange[];

  @Text({ nullable: true, max: 2000, about: 'The text of a comment, or the name of a round' })
  text: string | null;

  @Id({ nullable: true, about: 'Of a comment' })
  commentId: string | null;

  @Flag({ about: 'A comment that nobody has settled' })
  isOpen: boolean;
}

export class TimelineView {
  @PartList(() => TimelineEntry, { about: 'Newest first' })
  entries: TimelineEntry[];
}

export class AuthorView {
  @Id()
  id: string;

  @Text()
  name: string;

  @Whole({ about: 'Questions whose present version this person wrote' })
  questionCount: number;
}
