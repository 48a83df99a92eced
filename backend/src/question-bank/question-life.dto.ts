import { LIFE_ACTIONS, type LifeAction } from '../domain/question-life.js';
import { Choice, Flag, Id, Instant, Part, PartList, Text, Whole } from '../platform/http/fields.js';
import { QuestionFilter } from './question-filter.dto.js';

/** An act on a question is an act on the words that were read. */
export class DecisionRequest {
  @Whole({ min: 1, about: 'The version that was read; refused if there is another one meanwhile' })
  version: number;
}

/** What whoever asks may do to the question now. What is so already is not in the list. */
export class LifeActionView {
  @Choice(LIFE_ACTIONS)
  action: LifeAction;

  @Flag()
  allowed: boolean;

  @Text({ nullable: true, about: 'Code of the reason where it is not allowed' })
  code: string | null;

  @Text({ nullable: true, about: 'The reason in the reader’s language' })
  message: string | null;
}

export class ReadQuestion {
  @Id()
  id: string;

  @Whole({ min: 1, about: 'The version that was read' })
  version: number;
}

export class BulkRequest {
  @Choice(LIFE_ACTIONS)
  action: LifeAction;

  @PartList(() => ReadQuestion, { min: 1, max: 2_000 })
  questions: ReadQuestion[];
}

/** All questions that match, whether they were on the page or not. */
export class BulkByFilterRequest {
  @Choice(LIFE_ACTIONS)
  action: LifeAction;

  @Part(() => QuestionFilter)
  filter: QuestionFilter;

  @Whole({ min: 1, max: 20_000, about: '`total` of the page; refused if another number matches now' })
  expectedCount: number;

  @Instant({ about: '`asOf` of the page; questions that were changed since are not touched' })
  asOf: string;
}

export class BulkRefusal {
  @Id()
  id: string;

  @Text({ nullable: true, about: 'Code of the question; null where there is none' })
  questionCode: string | null;

  @Text({ about: 'Code of the reason' })
  code: string;

  @Text()
  message: string;
}

export class BulkView {
  @Whole({ about: 'Questions whose status is another one now' })
  changed: number;

  @Whole({ about: 'Questions that had the status already' })
  unchanged: number;

  @PartList(() => BulkRefusal, { about: 'All that could not be done, each with the reason' })
  refused: BulkRefusal[];
}
