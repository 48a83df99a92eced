import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Account } from './account.entity.js';

/** A one-time code with which somebody who forgot the password sets a new one. */
@Entity('password_reset')
export class PasswordReset {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Account, { name: 'password_reset_account', onDelete: 'CASCADE' })
  @Index('password_reset_account_id')
  accountId: string;

  @Column('bytea')
  codeHash: Buffer;

  @Column('smallint', { default: 0 })
  failedTries: number;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  expiresAt: Date;

  @InstantColumn({ nullable: true })
  usedAt: Date | null;

  /** The staff member who issued it, or null when it went out by mail. */
  @Column('uuid', { nullable: true })
  issuedBy: string | null;
}
