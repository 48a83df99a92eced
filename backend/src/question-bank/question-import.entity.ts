import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Difficulty } from '../domain/difficulty.js';
import { InstantColumn } from '../platform/database/instant-column.js';
import type { ImportedQuestion } from './imported-question.js';
import type { ImportProblem } from './import-problem.js';
import { Topic } from './topic.entity.js';

export const IMPORT_STATES = ['checking', 'checked', 'accepting', 'accepted', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** One uploaded file: read and checked by the worker, shown as a preview, accepted whole or not at all. */
@Entity('question_import')
export class QuestionImport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  fileName: string;

  /** The bytes as uploaded, until the import has ended. */
  @Column('bytea', { nullable: true })
  content: Buffer | null;

  @Column('text')
  state: ImportState;

  @Column('integer', { default: 0 })
  total: number;

  @Column('integer', { default: 0 })
  processed: number;

  @Column('integer', { default: 0 })
  errorCount: number;

  @Column('integer', { default: 0 })
  warningCount: number;

  /** The first questions that were read; all of them are read from the bytes again when they are accepted. */
  @Column('jsonb', { default: [] })
  preview: ImportedQuestion[];

  /** The first faults, by code and parameters: the sentence is written in the language of whoever reads it. */
  @Column('jsonb', { default: [] })
  problems: ImportProblem[];

  /** For questions whose file names no topic; likewise the two that follow. */
  @Column('text', { nullable: true })
  @ForeignKey(() => Topic, { name: 'question_import_default_topic' })
  defaultTopic: string | null;

  @Column('text', { nullable: true })
  defaultDifficulty: Difficulty | null;

  @Column('smallint', { nullable: true })
  defaultWeek: number | null;

  /** Questions whose file names no topic; likewise the two that follow. */
  @Column('integer', { default: 0 })
  withoutTopic: number;

  @Column('integer', { default: 0 })
  withoutDifficulty: number;

  @Column('integer', { default: 0 })
  withoutWeek: number;

  /** How often the worker has begun with the present half of the work. */
  @Column('integer', { default: 0 })
  tries: number;

  @Column('uuid')
  createdBy: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;
}
