import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Unit } from '../units/unit.entity.js';
import { Account } from './account.entity.js';

/** A person who takes part (DOMAIN §3.13). Of somebody whose data were erased only the id and keyed hashes remain. */
@Entity('contestant')
@Index('contestant_withdrawn', ['withdrawnAt'], { where: 'withdrawn_at is not null' })
@Index('contestant_erased_phone_hash', ['erasedPhoneHash'], { where: 'erased_phone_hash is not null' })
@Index('contestant_name_and_birth', ['foldedName', 'dateOfBirth'])
// Of trigrams (pg_trgm), for lists that search by a part of the name; TypeORM cannot describe it.
@Index('contestant_name_part', { synchronize: false })
export class Contestant {
  /** The id of the account. */
  @PrimaryColumn('uuid')
  @ForeignKey(() => Account, { name: 'contestant_account', onDelete: 'CASCADE' })
  id: string;

  @Column('text')
  fullName: string;

  /** `foldVietnamese(fullName)`, for search and for flags. */
  @Column('text')
  foldedName: string;

  @Column('date', { nullable: true })
  dateOfBirth: string | null;

  /** +84…; null once erased. */
  @Column('text', { nullable: true })
  @Index('contestant_phone', { unique: true })
  phone: string | null;

  /** Keyed hash of the phone that was erased: deleting the account must not win a fresh attempt. */
  @Column('bytea', { nullable: true })
  erasedPhoneHash: Buffer | null;

  @Column('text', { nullable: true })
  email: string | null;

  /** The commune or ward where the person lives, studies or works. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Unit, { name: 'contestant_commune' })
  @Index('contestant_commune_id')
  communeId: string | null;

  /** The agency, school or enterprise, where there is one in the list … */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Unit, { name: 'contestant_unit' })
  @Index('contestant_unit_id')
  unitId: string | null;

  /** … or as typed. */
  @Column('text', { nullable: true })
  unitOther: string | null;

  /** One of CONTESTANT_GROUPS (domain/contestant-group.ts). */
  @Column('text')
  group: string;

  /** Keyed hash of the ID-card number, where a contest asks for one; outlives an erasure, so that a second account shows. */
  @Column('bytea', { nullable: true })
  @Index('contestant_id_number_hash')
  idNumberHash: Buffer | null;

  @Column('text', { nullable: true })
  idNumberLastFour: string | null;

  @InstantColumn()
  consentedAt: Date;

  @Column('text')
  consentVersion: string;

  @Column('text', { nullable: true })
  guardianName: string | null;

  @Column('text', { nullable: true })
  guardianPhone: string | null;

  @InstantColumn({ nullable: true })
  guardianConsentedAt: Date | null;

  @InstantColumn()
  registeredAt: Date;

  /** Set when consent was withdrawn: the person leaves every ranking not yet published and can take part no more. */
  @InstantColumn({ nullable: true })
  withdrawnAt: Date | null;
}
