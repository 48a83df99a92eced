import { DIFFICULTIES, type Difficulty } from '../domain/difficulty.js';
import { LIFE_STATES, type LifeState } from '../domain/question-life.js';
import { Choice, Flag, Id, Instant, List, Part, PartList, Text, Whole } from '../platform/http/fields.js';
import { LifeActionView } from './question-life.dto.js';

const LAST_WEEK = 99;

export class QuestionRequest {
  @Text({ nullable: true, max: 40, pattern: /^[\p{L}\p{N}._-]+$/u, about: 'Unique; made by the server when left out' })
  code?: string | null;

  @Text({ about: 'Code of a topic' })
  topic: string;

  @Choice(DIFFICULTIES)
  difficulty: Difficulty;

  @Whole({ nullable: true, min: 1, max: LAST_WEEK, about: 'Number of the round it is meant for' })
  week?: number | null;

  @Text({ max: 1000 })
  stem: string;

  @List('text', { min: 3, max: 4 })
  options: string[];

  @Whole({ max: 3, about: 'Index of the correct option, from 0' })
  correct: number;

  @Text({ nullable: true, min: 0, max: 4000, about: 'What the contestant learns from it' })
  explanation?: string | null;

  @Text({ nullable: true, min: 0, max: 1000, about: 'Document, number, date, article' })
  source?: string | null;
}

export class QuestionRevision extends QuestionRequest {
  @Whole({ min: 1, about: 'The version that was being edited; refused if there is another one meanwhile' })
  version: number;
}

/** A question in a list: never its key. */
export class QuestionRow {
  @Id()
  id: string;

  @Text()
  code: string;

  @Text()
  topic: string;

  @Text()
  topicName: string;

  @Choice(DIFFICULTIES)
  difficulty: Difficulty;

  @Whole({ nullable: true })
  week: number | null;

  @Choice(LIFE_STATES)
  status: LifeState;

  @Whole({ about: 'Number of the current version, from 1' })
  version: number;

  @Text({ max: 1000 })
  stem: string;

  @Whole()
  optionCount: number;

  @List('text', { about: 'Codes of what an author should look at' })
  warnings: string[];

  @Text({ nullable: true, about: 'Who wrote the present version; null for what came with the product' })
  authorName: string | null;

  @Whole({ about: 'Comments that nobody has settled' })
  openComments: number;

  @Whole({ about: 'Released rounds that have it in their pool, in this version or an earlier one' })
  roundCount: number;

  @Instant()
  updatedAt: string;
}

export class QuestionPage {
  @Instant({ about: 'When it was read; acts on all that match are acts on the bank as of then' })
  asOf: string;

  @Whole()
  total: number;

  @Whole()
  page: number;

  @Whole()
  size: number;

  @PartList(() => QuestionRow)
  rows: QuestionRow[];
}

export class QuestionProblemView {
  @Choice(['error', 'warning'])
  severity: 'error' | 'warning';

  @Text()
  code: string;

  @Text({ about: 'stem, options, options/2, correct, explanation, source' })
  field: string;

  @Text({ about: 'What is wrong and what to do, in the reader’s language' })
  message: string;
}

export class QuestionUseView {
  @Id()
  roundId: string;

  @Text()
  name: string;

  @Whole({ about: 'The version that the round has' })
  version: number;
}

/** Who did something to the present version, and when. */
export class DoneByView {
  @Text({ nullable: true, about: 'Null for what came with the product' })
  name: string | null;

  @Instant()
  at: string;
}

export class QuestionView extends QuestionRow {
  @List('text')
  options: string[];

  @Whole({ about: 'Index of the correct option, from 0' })
  correct: number;

  @Text({ nullable: true, max: 4000 })
  explanation: string | null;

  @Text({ nullable: true, max: 1000 })
  source: string | null;

  @PartList(() => QuestionProblemView)
  problems: QuestionProblemView[];

  @PartList(() => QuestionUseView, { about: 'Released rounds whose pool it is in' })
  usedInRounds: QuestionUseView[];

  @Flag({ about: 'Whether rounds that are released from now on may take it: only approved words are drawn' })
  servable: boolean;

  @Whole({
    nullable: true,
    about: 'The newest version that was approved. Where it is an earlier one, no new round takes the question for now.',
  })
  lastApprovedVersion: number | null;

  @Part(() => DoneByView, { nullable: true, about: 'The review of the present version' })
  reviewed: DoneByView | null;

  @Part(() => DoneByView, { nullable: true, about: 'The approval of the present version' })
  approved: DoneByView | null;

  @PartList(() => LifeActionView)
  actions: LifeActionView[];
}
