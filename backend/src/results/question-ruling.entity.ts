import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Round } from '../contests/round.entity.js';

export const RULING_KINDS = ['void', 'accept'] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

/** A wrong key found later (DOMAIN §3.16): the question is void for everyone, or a further option is accepted. */
@Entity('question_ruling')
export class QuestionRuling {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Round, { name: 'question_ruling_round' })
  @Index('question_ruling_round_id')
  roundId: string;

  @Column('smallint')
  ordinal: number;

  @Column('text')
  kind: RulingKind;

  /** The further option that is accepted, in the order of the bank; null for a void question. */
  @Column('smallint', { nullable: true })
  option: number | null;

  @Column('text')
  reason: string;

  @Column('uuid')
  createdBy: string;

  @InstantColumn()
  createdAt: Date;
}
