import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Difficulty } from '../domain/difficulty.js';
import { QuestionVersion } from '../question-bank/question-version.entity.js';
import { Round } from './round.entity.js';

/** A question in the frozen pool of a released round. Papers name it by its ordinal. */
@Entity('round_question')
export class RoundQuestion {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Round, { name: 'round_question_round' })
  roundId: string;

  /** 0 … size of the pool − 1. */
  @PrimaryColumn('smallint')
  ordinal: number;

  @Column('uuid')
  @Index('round_question_question_version_id')
  @ForeignKey(() => QuestionVersion, { name: 'round_question_version' })
  questionVersionId: string;

  @Column('text')
  topic: string;

  @Column('text')
  difficulty: Difficulty;
}
