import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Question } from './question.entity.js';

export const EVENT_KINDS = ['written', 'revised', 'moved', 'reviewed', 'approved', 'retired', 'reinstated'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Where a question stands in the bank, as the timeline compares it. */
export interface QuestionPlace {
  readonly code: string;
  readonly topic: string;
  readonly difficulty: string;
  readonly week: number | null;
}

/** Something that happened to a question. Only ever added. */
@Entity('question_event')
@Index('question_event_question', ['questionId', 'at'])
export class QuestionEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Question, { name: 'question_event_question_id' })
  questionId: string;

  /** The version that it is about. */
  @Column('integer')
  version: number;

  @Column('text')
  kind: EventKind;

  @InstantColumn()
  at: Date;

  /** Null for what came with the product. */
  @Column('uuid', { nullable: true })
  by: string | null;

  /** What it was before, for a question that was moved or revised. */
  @Column('jsonb', { nullable: true })
  placeBefore: QuestionPlace | null;
}
