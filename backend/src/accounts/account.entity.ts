import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import type { Role } from '../domain/role.js';

/** Somebody who can sign in: a contestant by phone number, staff by a name of their own. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid')
  id: string;

  /** Normalised phone (+84…) of a contestant, or the lower-case name of a staff member. Null once deleted. */
  @Column('text', { nullable: true })
  @Index('account_sign_in_name', { unique: true })
  signInName: string | null;

  @Column('text')
  passwordHash: string;

  @Column('text')
  role: Role;

  @Column('text')
  displayName: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  disabledAt: Date | null;
}
