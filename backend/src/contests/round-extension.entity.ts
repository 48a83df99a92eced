import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Round } from './round.entity.js';

/** A later closing time, given with a reason while the round was open. */
@Entity('round_extension')
export class RoundExtension {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Round, { name: 'round_extension_round' })
  @Index('round_extension_round_id')
  roundId: string;

  @InstantColumn()
  closedBefore: Date;

  @InstantColumn()
  closesNow: Date;

  @Column('text')
  reason: string;

  @Column('uuid')
  createdBy: string;

  @InstantColumn()
  createdAt: Date;
}
