import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Contestant } from '../accounts/contestant.entity.js';
import { Round } from '../contests/round.entity.js';

/** A judge's decision that a contestant does not count in a round, until reinstated. */
@Entity('disqualification')
@Index('disqualification_standing', ['roundId', 'contestantId'], { unique: true, where: 'reinstated_at is null' })
export class Disqualification {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Round, { name: 'disqualification_round' })
  roundId: string;

  @Column('uuid')
  @ForeignKey(() => Contestant, { name: 'disqualification_contestant' })
  contestantId: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  createdBy: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  reinstatedAt: Date | null;

  @Column('uuid', { nullable: true })
  reinstatedBy: string | null;

  @Column('text', { nullable: true })
  reinstatementReason: string | null;
}
