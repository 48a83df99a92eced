import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import type { RankKey } from '../domain/rules.js';
import { Result } from './result.entity.js';

/** One ranked contestant in one version of a result. */
@Entity('result_row')
@Index('result_row_position', ['resultId', 'position'], { unique: true })
@Index('result_row_by_contestant', ['contestantId'])
export class ResultRow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Result, { name: 'result_row_result', onDelete: 'CASCADE' })
  resultId: string;

  /** A contestant; checked for the whole list when it is written (decision 0010). */
  @PrimaryColumn('uuid')
  contestantId: string;

  /** Place in the list, from 1; unlike the rank it is never shared. */
  @Column('integer')
  position: number;

  @Column('integer')
  rank: number;

  /** The counted attempt; null in the overall result. Checked like the contestant. */
  @Column('uuid', { nullable: true })
  attemptId: string | null;

  @Column('integer')
  score: number;

  @Column('integer', { nullable: true })
  prediction: number | null;

  /** |prediction − N|; in the overall result the sum over the rounds. */
  @Column('integer', { nullable: true })
  distance: number | null;

  @InstantColumn({ nullable: true })
  submittedAt: Date | null;

  @Column('bigint')
  durationMs: number;

  @Column('text', { nullable: true })
  lot: string | null;

  @Column('boolean')
  prizeEligible: boolean;

  /** The key that separates this contestant from the one listed before; null where none does. */
  @Column('text', { nullable: true })
  decidedByKey: RankKey | null;

  /** By how much: answers, people, or milliseconds. */
  @Column('bigint', { nullable: true })
  decidedByMargin: number | null;

  @Column('text', { nullable: true })
  prizeCode: string | null;

  /** Where the contestant won before (`Tuần 1`), if a prize passed by for that; null otherwise. */
  @Column('text', { nullable: true })
  prizeNote: string | null;
}
