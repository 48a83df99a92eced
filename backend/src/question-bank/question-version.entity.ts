import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Question } from './question.entity.js';

/** The words of a question at one time. Never changed once written. */
@Entity('question_version')
@Index('question_version_number', ['questionId', 'version'], { unique: true })
export class QuestionVersion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Question, { name: 'question_version_question' })
  questionId: string;

  @Column('integer')
  version: number;

  @Column('text')
  stem: string;

  @Column('text', { array: true })
  options: string[];

  /** Index of the correct option, from 0. */
  @Column('smallint')
  correct: number;

  @Column('text', { nullable: true })
  explanation: string | null;

  @Column('text', { nullable: true })
  source: string | null;

  /** Codes of what an author should look at, as the lint found when it was written. */
  @Column('text', { array: true, default: [] })
  warnings: string[];

  @InstantColumn()
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;
}
