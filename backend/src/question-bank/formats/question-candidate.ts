import type { Difficulty } from '../../domain/difficulty.js';
import type { QuestionField } from '../../domain/question.js';
import type { FileProblem, Place } from './file-problem.js';

/** A question as a reader found it, usable or not: plain values, the author's own words for topic. */
export interface QuestionCandidate {
  /** Where it begins: the line of a text, the row of a table, the paragraph of a Word document; from 1. */
  readonly line: number;
  readonly code: string | null;
  /** Name or code of the topic as the file has it. */
  readonly topic: string | null;
  /** Null where the file says nothing about it. */
  readonly difficulty: Difficulty | null;
  readonly week: number | null;
  readonly stem: string;
  readonly options: readonly string[];
  /** Index of the right option, from 0; null where there is none or the reader names what is wrong with it. */
  readonly correct: number | null;
  readonly explanation: string | null;
  readonly source: string | null;
  /** Where its parts stand, if elsewhere than at `line`. */
  readonly placeOf?: (part: QuestionField | 'code' | 'topic') => Place;
  /** What the reader found wrong or doubtful. */
  readonly problems: readonly FileProblem[];
}

export const FILE_FORMATS = ['xlsx', 'csv', 'tsv', 'docx', 'aiken', 'gift', 'moodle-xml'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What a reader makes of a file. */
export interface ReadQuestions {
  readonly candidates: readonly QuestionCandidate[];
  /** What belongs to no question, and what is wrong with the file as a whole. */
  readonly problems: readonly FileProblem[];
}

/** What a question has where its format has no place for it. */
export const UNSAID = {
  code: null,
  topic: null,
  difficulty: null,
  week: null,
  explanation: null,
  source: null,
} as const;
