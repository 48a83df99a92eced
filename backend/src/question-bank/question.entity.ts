import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import type { Difficulty } from '../domain/difficulty.js';
import type { KeptState } from '../domain/question-life.js';
import { Topic } from './topic.entity.js';

/** A question of the bank; its words live in versions, because papers keep the version they were drawn with. */
@Entity('question')
@Index('question_status_topic', ['status', 'topic'])
export class Question {
  @PrimaryColumn('uuid')
  id: string;

  /** Human-readable and unique, e.g. CT-001. */
  @Column('text')
  @Index('question_code', { unique: true })
  code: string;

  @Column('text')
  @ForeignKey(() => Topic, { name: 'question_topic' })
  topic: string;

  @Column('text')
  difficulty: Difficulty;

  /** The number of the round it is meant for, or null. */
  @Column('smallint', { nullable: true })
  week: number | null;

  @Column('text')
  status: KeptState;

  /** The current version. */
  @Column('integer')
  version: number;

  /** `foldVietnamese` of stem and options of the current version, for search. */
  @Column('text')
  foldedText: string;

  /** Fingerprint of the current version (domain/question.ts), for finding doubles. */
  @Column('text')
  @Index('question_fingerprint')
  fingerprint: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  updatedAt: Date;
}
