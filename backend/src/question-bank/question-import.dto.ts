import { DIFFICULTIES, type Difficulty } from '../domain/difficulty.js';
import { Choice, Id, Instant, List, Part, PartList, Text, Whole } from '../platform/http/fields.js';
import { IMPORT_STATES, type ImportState } from './question-import.entity.js';

export class ImportProblemView {
  @Choice(['error', 'warning'], { about: 'An error keeps the whole file out' })
  severity: 'error' | 'warning';

  @Text({ about: 'Stable name of the fault' })
  code: string;

  @Whole({ nullable: true, about: 'Row as the spreadsheet program counts it, from 1; null for the whole file' })
  row: number | null;

  @Text({ nullable: true, about: 'Heading of the column' })
  column: string | null;

  @Text({ nullable: true, about: 'Address of the cell', example: 'B7' })
  cell: string | null;

  @Text({ about: 'What is wrong and what to do, in the reader’s language' })
  message: string;
}

export class ImportedQuestionView {
  @Whole({ about: 'Row in the file' })
  row: number;

  @Text({ nullable: true })
  code: string | null;

  @Text({ nullable: true, about: 'Code of the topic; null where it was not recognised' })
  topic: string | null;

  @Choice(DIFFICULTIES)
  difficulty: Difficulty;

  @Whole({ nullable: true })
  week: number | null;

  @Text()
  stem: string;

  @List('text')
  options: string[];

  @Whole({ nullable: true, about: 'Index of the correct option, from 0' })
  correct: number | null;

  @Text({ nullable: true })
  explanation: string | null;

  @Text({ nullable: true })
  source: string | null;
}

/** What the questions get whose file does not name it; what the file names always wins. */
export class ImportDefaultsRequest {
  @Text({ nullable: true, about: 'Code of a topic' })
  topic?: string | null;

  @Choice(DIFFICULTIES, { nullable: true, about: 'Medium when left out' })
  difficulty?: Difficulty | null;

  @Whole({ nullable: true, query: true, min: 1, max: 99, about: 'Number of the round they are meant for' })
  week?: number | null;
}

export class ImportDefaultsView {
  @Text({ nullable: true, about: 'Code of a topic' })
  topic: string | null;

  @Choice(DIFFICULTIES, { nullable: true, about: 'Null: medium' })
  difficulty: Difficulty | null;

  @Whole({ nullable: true, about: 'Null: any week' })
  week: number | null;
}

/** How many questions of the file do not name it. */
export class UnnamedCountsView {
  @Whole()
  topic: number;

  @Whole()
  difficulty: number;

  @Whole()
  week: number;
}

export class QuestionImportView {
  @Id()
  id: string;

  @Text()
  fileName: string;

  @Choice(IMPORT_STATES)
  state: ImportState;

  @Whole({ about: 'Questions in the file; 0 until it has been read' })
  total: number;

  @Whole({ about: 'Questions checked so far' })
  processed: number;

  @Whole()
  errorCount: number;

  @Whole()
  warningCount: number;

  @Part(() => ImportDefaultsView)
  defaults: ImportDefaultsView;

  @Part(() => UnnamedCountsView)
  unnamed: UnnamedCountsView;

  @PartList(() => ImportProblemView, { about: 'The first thousand, errors first' })
  problems: ImportProblemView[];

  @PartList(() => ImportedQuestionView, { about: 'The first fifty questions' })
  preview: ImportedQuestionView[];

  @Instant()
  createdAt: string;

  @Instant({ nullable: true })
  endedAt: string | null;
}
