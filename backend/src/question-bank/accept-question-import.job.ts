import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, isUniqueViolation } from '../platform/database/database.js';
import { defineJob, Handles, type JobHandler } from '../platform/jobs/job.js';
import type { ImportedQuestion } from './imported-question.js';
import { type CheckedFile, QuestionFile } from './question-file.service.js';
import { QuestionImportRepository } from './question-import.repository.js';
import { type NewQuestion, QuestionWritingRepository } from './question-writing.repository.js';

export const acceptQuestionImport = defineJob<{ importId: string }>('accept-question-import');

const TRIES = 3;

/**
 * Takes all questions of a file into the bank, or none. The file is checked once more, since the bank may have changed
 * after the preview; what is wrong by then sends the import back to "checked". Done again, it does nothing.
 */
@Injectable()
@Handles(acceptQuestionImport)
export class AcceptQuestionImport implements JobHandler<{ importId: string }> {
  constructor(
    private readonly database: Database,
    private readonly imports: QuestionImportRepository,
    private readonly file: QuestionFile,
    private readonly writing: QuestionWritingRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async handle({ importId }: { importId: string }): Promise<void> {
    for (let left = TRIES; left > 0; left--) {
      const uploaded = await this.imports.fileIn('accepting', importId);
      if (!uploaded) return;
      const checked = await this.file.check(uploaded.content, uploaded.fileName, (processed, total) =>
        this.imports.noteProgress(importId, processed, total),
      );
      if (checked.findings.total === 0) {
        return this.imports.noteFailure(importId, checked.findings, this.clock.now());
      }
      if (checked.findings.errorCount > 0) return this.imports.noteFindings(importId, checked.findings);
      if (await this.take(importId, checked, uploaded)) return;
    }
    throw new Error(`Import ${importId} met new codes in the bank ${TRIES} times`);
  }

  /** False where somebody took one of the codes since the check. */
  private async take(
    importId: string,
    { questions }: CheckedFile,
    { fileName, createdBy }: { fileName: string; createdBy: string },
  ): Promise<boolean> {
    try {
      await this.database.run(async () => {
        const locked = await this.imports.lockById(importId);
        if (locked?.state !== 'accepting') return;
        await this.writing.insert(questions.map(newQuestionOf), { status: 'draft', createdBy });
        await this.imports.noteAccepted(importId, questions.length, this.clock.now());
        await this.audit.record({
          action: 'questions-imported',
          subjectType: 'question-import',
          subjectId: importId,
          details: { fileName, count: questions.length },
        });
      });
      return true;
    } catch (error) {
      if (isUniqueViolation(error, 'question_code')) return false;
      throw error;
    }
  }
}

/** A checked file has a topic and a key in every row. */
function newQuestionOf({ row, topic, correct, ...rest }: ImportedQuestion): NewQuestion {
  if (topic === null || correct === null) throw new Error(`Row ${row} was accepted without topic or key`);
  return { ...rest, topic, correct };
}
