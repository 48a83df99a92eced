import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Contestant } from '../accounts/contestant.entity.js';
import { Round } from '../contests/round.entity.js';

export const FINALISERS = ['contestant', 'deadline'] as const;
export type Finaliser = (typeof FINALISERS)[number];

/**
 * One sitting of one contestant in one round: a narrow row, changed by single statements. The table is partitioned by
 * round (decision 0009): whoever knows the round says so, and PostgreSQL looks nowhere else.
 */
@Entity('attempt')
@Index('attempt_number', ['contestantId', 'roundId', 'number'], { unique: true })
@Index('attempt_open', ['roundId', 'contestantId'], { unique: true, where: 'submitted_at is null' })
@Index('attempt_overdue', ['deadlineAt'], { where: 'submitted_at is null' })
@Index('attempt_receipt', ['receiptCode', 'roundId'], { unique: true })
@Check('attempt_times', 'submitted_at >= started_at and deadline_at > started_at')
@Check('attempt_finalised', '(submitted_at is null) = (receipt_code is null)')
export class Attempt {
  @PrimaryColumn('uuid')
  id: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Round, { name: 'attempt_round' })
  roundId: string;

  @Column('uuid')
  @ForeignKey(() => Contestant, { name: 'attempt_contestant' })
  contestantId: string;

  /** 1, 2, … within the round; unlimited attempts may be many. */
  @Column('integer')
  number: number;

  @InstantColumn()
  startedAt: Date;

  /** First instant at which nothing more is taken: min(start + time limit, close). */
  @InstantColumn()
  deadlineAt: Date;

  @InstantColumn({ nullable: true })
  submittedAt: Date | null;

  @Column('text', { nullable: true })
  finalisedBy: Finaliser | null;

  /** `packPaper` (domain/paper-codec.ts). */
  @Column('smallint', { array: true })
  paper: number[];

  /** Number of options at each position of the paper; guards the choices in the saving statement. */
  @Column('smallint', { array: true })
  optionCounts: number[];

  /** The chosen option at each position, in the order shown to the contestant; −1 for none. */
  @Column('smallint', { array: true })
  answers: number[];

  /** The positions marked "for later". */
  @Column('smallint', { array: true })
  flags: number[];

  /** Number of correct answers; null until graded. Regraded when a key is ruled on. */
  @Column('smallint', { nullable: true })
  score: number | null;

  @Column('text', { nullable: true })
  receiptCode: string | null;

  /** Keyed hash of the network the attempt was begun from; a signal for the jury, never a ban. */
  @Column('text', { nullable: true })
  network: string | null;

  @Column('text', { nullable: true })
  userAgent: string | null;
}
