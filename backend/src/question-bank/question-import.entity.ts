import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';

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

  /** Questions that were read, with their place in the file (ImportedQuestion[]). */
  @Column('jsonb', { default: [] })
  candidates: unknown[];

  /** Faults with their place (ImportProblem[]). */
  @Column('jsonb', { default: [] })
  problems: unknown[];

  @Column('uuid')
  createdBy: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;
}
