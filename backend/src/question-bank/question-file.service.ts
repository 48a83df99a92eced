import { Injectable } from '@nestjs/common';
import { bankSnapshot } from './bank-snapshot.js';
import { checkQuestionFile } from './formats/read-question-file.js';
import { type ImportedDocument, importedDocument } from './imported-document.js';
import type { ImportedQuestion } from './imported-question.js';
import type { Findings, ImportedFile } from './question-import.repository.js';
import { QuestionRepository } from './question.repository.js';
import { TopicRepository } from './topic.repository.js';

/** A file that was read to its end; the questions are usable where `findings.errorCount` is 0. */
export interface CheckedFile {
  readonly questions: readonly ImportedQuestion[];
  readonly findings: Findings;
}

type FileToCheck = Pick<ImportedFile, 'content' | 'fileName' | 'defaults'>;

export type Progress = (processed: number, total: number) => Promise<void>;

const PREVIEWED = 50;
const MOST_PROBLEMS = 1_000;

/** Reads a file of questions through the reader and lint of `bank check`, and compares it with the bank. It changes nothing. */
@Injectable()
export class QuestionFile {
  constructor(
    private readonly questions: QuestionRepository,
    private readonly topics: TopicRepository,
  ) {}

  /** What is in the file; where it holds no question at all, `findings.total` is 0 and its problems say why. */
  async check({ content, fileName, defaults }: FileToCheck, progress: Progress): Promise<CheckedFile> {
    const checked = await checkQuestionFile(content, fileName);
    await progress(0, checked.questions.length);
    const bank = bankSnapshot(await this.topics.all(), await this.questions.banked());
    const document = importedDocument(checked, bank, defaults);
    return { questions: document.questions, findings: findingsOf(document) };
  }
}

function findingsOf({ questions, problems, unnamed }: ImportedDocument): Findings {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return {
    total: questions.length,
    unnamed,
    errorCount: errors.length,
    warningCount: warnings.length,
    preview: questions.slice(0, PREVIEWED),
    problems: [...errors, ...warnings].slice(0, MOST_PROBLEMS),
  };
}
