import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Contest } from '../contests/contest.entity.js';
import { Round } from '../contests/round.entity.js';
import { InstantColumn } from '../platform/database/instant-column.js';

/**
 * An act that changes a result, with the result not computed yet: written with the act, taken away with the computation
 * that it brought about. While there is one, the latest version is not the last word.
 */
@Entity('due_computation')
@Index('due_computation_subject', ['contestId', 'roundId'])
export class DueComputation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Contest, { name: 'due_computation_contest' })
  contestId: string;

  /** Null for the overall result. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Round, { name: 'due_computation_round' })
  roundId: string | null;

  /** Why there will be a new version, in words for people. */
  @Column('text')
  reason: string;

  @InstantColumn()
  askedAt: Date;

  /** Null for the worker. */
  @Column('uuid', { nullable: true })
  askedBy: string | null;
}
