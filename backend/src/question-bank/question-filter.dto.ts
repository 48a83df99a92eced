import { IntersectionType } from '@nestjs/swagger';
import { DIFFICULTIES, type Difficulty } from '../domain/difficulty.js';
import { LIFE_STATES, type LifeState } from '../domain/question-life.js';
import { Choice, Flag, Id, PageQuery, Text, Whole } from '../platform/http/fields.js';

const LAST_WEEK = 99;

/** Which questions are meant; what is left out does not matter. */
export class QuestionFilter {
  @Text({ optional: true, about: 'Part of the code, the stem or an option, with or without diacritics' })
  q?: string;

  @Text({ optional: true, about: 'Code of a topic' })
  topic?: string;

  @Choice(DIFFICULTIES, { optional: true })
  difficulty?: Difficulty;

  @Choice(LIFE_STATES, { optional: true })
  status?: LifeState;

  @Whole({
    query: true,
    optional: true,
    min: 0,
    max: LAST_WEEK,
    about: 'Number of a round; 0 for questions of no round',
  })
  week?: number;

  @Id({ optional: true, about: 'Account that wrote the present version' })
  author?: string;

  @Flag({ query: true, optional: true, about: 'With comments that nobody has settled, or without' })
  openComments?: boolean;

  @Flag({ query: true, optional: true, about: 'With something that an author should look at, or without' })
  warnings?: boolean;
}

export const QUESTION_ORDERS = ['code', 'newest', 'oldest', 'topic', 'difficulty', 'week', 'most-used'] as const;
export type QuestionOrder = (typeof QUESTION_ORDERS)[number];

export class QuestionQuery extends IntersectionType(PageQuery, QuestionFilter) {
  @Choice(QUESTION_ORDERS, { optional: true, about: 'By code unless told; newest and oldest by their last change' })
  sort?: QuestionOrder;
}
