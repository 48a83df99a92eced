import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ItemAnalysis } from '../domain/item-analysis.js';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Result } from '../results/result.entity.js';

/** The item analysis of one version of a round's result; figures only, nothing about a person. */
@Entity('item_analysis')
export class StoredItemAnalysis {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Result, { name: 'item_analysis_result', onDelete: 'CASCADE' })
  resultId: string;

  /** How many attempts there are to look at, and how many were: the worker's progress. */
  @Column('integer')
  attemptCount: number;

  @Column('integer')
  countedCount: number;

  @InstantColumn()
  startedAt: Date;

  @InstantColumn({ nullable: true })
  finishedAt: Date | null;

  /** Null until it is finished. */
  @Column('jsonb', { nullable: true })
  figures: ItemAnalysis | null;
}
