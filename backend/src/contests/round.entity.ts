import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import type { Blueprint } from '../domain/paper.js';
import { Contest } from './contest.entity.js';
import { RuleSet } from './rule-set.entity.js';

/** One week of a contest. Whether it is open follows from its schedule and the clock, never from a job. */
@Entity('round')
@Index('round_number', ['contestId', 'number'], { unique: true })
@Check('round_window', 'opens_at < closes_at')
export class Round {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Contest, { name: 'round_contest' })
  contestId: string;

  @Column('smallint')
  number: number;

  @Column('text')
  name: string;

  @InstantColumn()
  opensAt: Date;

  @InstantColumn()
  closesAt: Date;

  @Column('uuid')
  @ForeignKey(() => RuleSet, { name: 'round_rule_set' })
  ruleSetId: string;

  @Column('jsonb')
  blueprint: Blueprint;

  /**
   * When the checklist was green and the round was released to open by itself. From then on its pool of questions is
   * frozen; from `opensAt` on nothing but an extension can change it. A round that was not released never opens.
   */
  @InstantColumn({ nullable: true })
  releasedAt: Date | null;

  @Column('uuid', { nullable: true })
  releasedBy: string | null;

  /** Seed of the lot (hex), secret until the round has closed … */
  @Column('text', { nullable: true })
  lotSeed: string | null;

  /** … and its public commitment: SHA-256 of the seed, hex. */
  @Column('text', { nullable: true })
  lotCommitment: string | null;

  /** When its result was made public; null while nobody outside the jury may know anything of it. */
  @InstantColumn({ nullable: true })
  resultPublishedAt: Date | null;
}
