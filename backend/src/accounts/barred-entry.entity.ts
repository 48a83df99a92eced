import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';

/** A member of one of the bodies that may not take part (DOMAIN §2). */
@Entity('barred_entry')
@Index('barred_entry_name_and_birth', ['foldedName', 'dateOfBirth'])
export class BarredEntry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  fullName: string;

  @Column('text')
  foldedName: string;

  @Column('date', { nullable: true })
  dateOfBirth: string | null;

  @Column('text', { nullable: true })
  @Index('barred_entry_phone')
  phone: string | null;

  @Column('bytea', { nullable: true })
  @Index('barred_entry_id_number_hash')
  idNumberHash: Buffer | null;

  @Column('text', { nullable: true })
  idNumberLastFour: string | null;

  /** One of BARRED_BODIES (domain/barred.ts) or another body as typed. */
  @Column('text')
  body: string;

  @InstantColumn()
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @InstantColumn({ nullable: true })
  removedAt: Date | null;
}
