import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import type { ImportedQuestion } from './imported-question.js';
import type { ImportProblem } from './import-problem.js';

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

  @Column('uuid')
  createdBy: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;
}
