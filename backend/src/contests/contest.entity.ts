import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';

@Entity('contest')
export class Contest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  /** For narrow places, e.g. the top bar of a phone. */
  @Column('text')
  shortName: string;

  @Column('text')
  organiserName: string;

  /** What it is about, in a few plain sentences. */
  @Column('text')
  introduction: string;

  /** IANA name; `Asia/Ho_Chi_Minh` unless told. */
  @Column('text')
  timeZone: string;

  /** Purpose, data and rights, as agreed to by contestants (Law 91/2025/QH15). */
  @Column('text')
  consentText: string;

  @Column('text')
  consentVersion: string;

  /** Whether registration asks for an ID-card number (only a keyed hash and the last four digits are kept). */
  @Column('boolean', { default: false })
  asksIdNumber: boolean;

  @InstantColumn()
  createdAt: Date;

  /** When the overall standing was made public. */
  @InstantColumn({ nullable: true })
  overallPublishedAt: Date | null;
}
