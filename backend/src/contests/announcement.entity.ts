import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Contest } from './contest.entity.js';
import { Round } from './round.entity.js';

/** A text for everybody on the home page, from a time on. */
@Entity('announcement')
export class Announcement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Contest, { name: 'announcement_contest' })
  @Index('announcement_contest_id')
  contestId: string;

  /** The round that it is about, if it is about one. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Round, { name: 'announcement_round' })
  roundId: string | null;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  @InstantColumn()
  visibleFrom: Date;

  @InstantColumn({ nullable: true })
  visibleUntil: Date | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @InstantColumn()
  createdAt: Date;
}
