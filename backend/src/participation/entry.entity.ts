import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Contestant } from '../accounts/contestant.entity.js';
import { Round } from '../contests/round.entity.js';

/** A contestant in a round: the one prediction, and how many attempts were begun. */
@Entity('entry')
@Check('entry_prediction', 'prediction >= 0')
export class Entry {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Round, { name: 'entry_round' })
  roundId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Contestant, { name: 'entry_contestant' })
  contestantId: string;

  @Column('integer', { nullable: true })
  prediction: number | null;

  /** When the person's first attempt in the round ended, by submission or by its deadline; from then on the prediction stands. */
  @InstantColumn({ nullable: true })
  predictionLockedAt: Date | null;

  @Column('integer', { default: 0 })
  attemptCount: number;
}
