import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import type { RuleSet as Rules } from '../domain/rules.js';
import { Contest } from './contest.entity.js';

/** A version of a contest's rules. Never changed; a round points to the version it runs by. */
@Entity('rule_set')
@Index('rule_set_version', ['contestId', 'version'], { unique: true })
export class RuleSet {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Contest, { name: 'rule_set_contest' })
  contestId: string;

  @Column('integer')
  version: number;

  @Column('jsonb')
  rules: Rules;

  /** Why there is a new version. */
  @Column('text')
  note: string;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @InstantColumn()
  createdAt: Date;
}
