import { IsUUID } from 'class-validator';
import { DIFFICULTIES, type Difficulty } from '../domain/difficulty.js';
import { Choice, Id, Instant, List, PageQuery, PartList, Text, Whole } from '../platform/http/fields.js';
import { QUESTION_STATUSES, type QuestionStatus } from './question.entity.js';

const LAST_WEEK = 99;

export class QuestionQuery extends PageQuery {
  @Text({ optional: true, about: 'Part of the code, the stem or an option, with or without diacritics' })
  q?: string;

  @Text({ optional: true, about: 'Code of a topic' })
  topic?: string;

  @Choice(DIFFICULTIES, { optional: true })
  difficulty?: Difficulty;

  @Choice(QUESTION_STATUSES, { optional: true })
  status?: QuestionStatus;

  @Whole({
    query: true,
    optional: true,
    min: 0,
    max: LAST_WEEK,
    about: 'Number of a round; 0 for questions of no round',
  })
  week?: number;
}

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

  @Choice(QUESTION_STATUSES)
  status: QuestionStatus;

  @Whole({ about: 'Number of the current version, from 1' })
  version: number;

  @Text({ max: 1000 })
  stem: string;

  @Whole()
  optionCount: number;

  @List('text', { about: 'Codes of what an author should look at' })
  warnings: string[];

  @Instant()
  updatedAt: string;
}

export class QuestionPage {
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

export class QuestionVersionView {
  @Whole()
  version: number;

  @Text({ max: 1000 })
  stem: string;

  @List('text')
  options: string[];

  @Whole({ about: 'Index of the correct option, from 0' })
  correct: number;

  @Text({ nullable: true, max: 4000 })
  explanation: string | null;

  @Text({ nullable: true, max: 1000 })
  source: string | null;

  @Instant()
  createdAt: string;

  @Text({ nullable: true })
  createdByName: string | null;
}

export class QuestionUseView {
  @Id()
  roundId: string;

  @Text()
  name: string;
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

  @PartList(() => QuestionVersionView, { about: 'All versions, newest first' })
  history: QuestionVersionView[];

  @PartList(() => QuestionUseView, { about: 'Released rounds whose pool it is in' })
  usedInRounds: QuestionUseView[];
}

export const BULK_ACTIONS = ['approve', 'retire'] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

export class BulkRequest {
  @List('text', { min: 1, max: 20_000, about: 'Ids of questions' })
  @IsUUID('all', { each: true, context: { sentence: { vi: 'Có mã không đúng.', en: 'Not all are identifiers.' } } })
  ids: string[];

  @Choice(BULK_ACTIONS)
  action: BulkAction;
}

export class BulkRefusal {
  @Id()
  id: string;

  @Text()
  code: string;

  @Text()
  message: string;
}

export class BulkView {
  @Whole({ about: 'Questions whose status is another one now' })
  changed: number;

  @PartList(() => BulkRefusal)
  refused: BulkRefusal[];
}
