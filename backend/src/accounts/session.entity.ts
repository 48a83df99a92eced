import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Account } from './account.entity.js';

/** One signed-in device. Only a keyed hash of its token is kept. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  @Column('bytea')
  @Index('session_token_hash', { unique: true })
  tokenHash: Buffer;

  @Column('uuid')
  @ForeignKey(() => Account, { name: 'session_account', onDelete: 'CASCADE' })
  @Index('session_account_id')
  accountId: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  lastSeenAt: Date;

  @InstantColumn()
  expiresAt: Date;

  @Column('text')
  userAgent: string;
}
