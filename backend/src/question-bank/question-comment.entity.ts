import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Question } from './question.entity.js';

/** What a reviewer or an author says about a question. It is open until somebody settles it. */
@Entity('question_comment')
@Index('question_comment_question', ['questionId', 'writtenAt'])
export class QuestionComment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Question, { name: 'question_comment_question_id' })
  questionId: string;

  /** The version that it is about. */
  @Column('integer')
  version: number;

  @Column('text')
  text: string;

  @Column('uuid', { nullable: true })
  writtenBy: string | null;

  @InstantColumn()
  writtenAt: Date;

  @InstantColumn({ nullable: true })
  resolvedAt: Date | null;

  @Column('uuid', { nullable: true })
  resolvedBy: string | null;
}
