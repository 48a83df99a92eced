import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';

/** One thing that somebody did. Rows are only ever added; each carries the hash of the one before. */
@Entity('audit_entry')
@Index('audit_entry_subject', ['subjectType', 'subjectId'])
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  sequence: number;

  @InstantColumn()
  at: Date;

  /** Null for the system and the public. */
  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('text')
  actorRole: string;

  /** Past tense, e.g. `round-extended`. */
  @Column('text')
  action: string;

  @Column('text')
  subjectType: string;

  @Column('text')
  subjectId: string;

  @Column('jsonb', { default: {} })
  details: Record<string, unknown>;

  @Column('text')
  previousHash: string;

  @Column('text')
  hash: string;
}
