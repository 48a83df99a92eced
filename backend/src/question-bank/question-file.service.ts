import { Injectable } from '@nestjs/common';
import { readTable } from '../platform/tables/read-table.js';
import { TableFault } from '../platform/tables/table-fault.js';
import { bankSnapshot } from './bank-snapshot.js';
import { isTable } from './formats/detect-format.js';
import { checkQuestionFile } from './formats/read-question-file.js';
import { importedDocument } from './imported-document.js';
import { FileComparison } from './file-comparison.js';
import type { ImportedQuestion } from './imported-question.js';
import { faultOfFile, type ImportProblem } from './import-problem.js';
import { type ColumnLayout, layoutOf } from './question-columns.js';
import type { Findings } from './question-import.repository.js';
import { QuestionRepository } from './question.repository.js';
import { readQuestion } from './question-row.js';
import { TopicRepository } from './topic.repository.js';

/** A file that was read to its end; the questions are usable where `findings.errorCount` is 0. */
export interface CheckedFile {
  readonly questions: readonly ImportedQuestion[];
  readonly findings: Findings;
}

export type Progress = (processed: number, total: number) => Promise<void>;

const PROGRESS_EVERY = 200;
const PREVIEWED = 50;
const MOST_PROBLEMS = 1_000;

/** Reads a file of questions and compares it with itself and with the bank. It changes nothing. */
@Injectable()
export class QuestionFile {
  constructor(
    private readonly questions: QuestionRepository,
    private readonly topics: TopicRepository,
  ) {}

  /** The checked file, or the one fault for which it is refused as a whole. */
  async check(content: Buffer, fileName: string, progress: Progress): Promise<CheckedFile | ImportProblem> {
    try {
      if (!isTable(content, fileName)) return await this.checkDocument(content, fileName, progress);
      const { rows } = await readTable(content, fileName);
      const layout = layoutOf(rows);
      if (!('places' in layout)) return layout;
      return await this.checkRows(rows.slice(layout.headerIndex + 1), layout, progress);
    } catch (error) {
      if (error instanceof TableFault) return faultOfFile(error.code, error.parameters);
      throw error;
    }
  }

  /** Word, Aiken, GIFT and Moodle XML come through the very reader and lint of `bank check`. */
  private async checkDocument(content: Buffer, fileName: string, progress: Progress): Promise<CheckedFile> {
    const checked = await checkQuestionFile(content, fileName);
    await progress(0, checked.questions.length);
    const bank = bankSnapshot(await this.topics.all(), await this.questions.banked());
    const { questions, problems } = importedDocument(checked, bank);
    return { questions, findings: findingsOf(questions, problems) };
  }

  private async checkRows(
    rows: Parameters<typeof readQuestion>[0][],
    layout: ColumnLayout,
    progress: Progress,
  ): Promise<CheckedFile | ImportProblem> {
    const bank = bankSnapshot(await this.topics.all(), await this.questions.banked());
    const comparison = new FileComparison(bank, layout);
    const questions: ImportedQuestion[] = [];
    const problems: ImportProblem[] = [...layout.warnings];
    for (const [index, row] of rows.entries()) {
      if (index % PROGRESS_EVERY === 0) await progress(index, rows.length);
      const read = readQuestion(row, layout, bank.topics);
      if (!read) continue;
      questions.push(read.question);
      problems.push(...read.problems, ...comparison.problemsOf(read.question));
    }
    if (questions.length === 0) return faultOfFile('no-questions');
    return { questions, findings: findingsOf(questions, problems) };
  }
}

function findingsOf(questions: readonly ImportedQuestion[], problems: readonly ImportProblem[]): Findings {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return {
    total: questions.length,
    errorCount: errors.length,
    warningCount: warnings.length,
    preview: questions.slice(0, PREVIEWED),
    problems: [...errors, ...warnings].slice(0, MOST_PROBLEMS),
  };
}
