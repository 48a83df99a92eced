import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, isUniqueViolation } from '../platform/database/database.js';
import { defineJob, Handles, type JobHandler } from '../platform/jobs/job.js';
import type { ImportedQuestion } from './imported-question.js';
import { type CheckedFile, QuestionFile } from './question-file.service.js';
import { QuestionImportAttempts } from './question-import-attempts.service.js';
import { type ImportedFile, QuestionImportRepository } from './question-import.repository.js';
import { type NewQuestion, QuestionWritingRepository } from './question-writing.repository.js';

export const acceptQuestionImport = defineJob<{ importId: string }>('accept-question-import');

/** Checks of the file in a row, while others add the same codes or questions. */
const ROUNDS = 3;

/**
 * Takes all questions of a file into the bank, or none. The file is checked once more, since the bank may have changed
 * after the preview; what is wrong by then sends the import back to "checked". Done again, it does nothing.
 */
@Injectable()
@Handles(acceptQuestionImport)
export class AcceptQuestionImport implements JobHandler<{ importId: string }> {
  constructor(
    private readonly database: Database,
    private readonly attempts: QuestionImportAttempts,
    private readonly imports: QuestionImportRepository,
    private readonly file: QuestionFile,
    private readonly writing: QuestionWritingRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  async handle({ importId }: { importId: string }): Promise<void> {
    await this.attempts.attempt('accepting', importId, (uploaded) => this.checkAndTake(importId, uploaded));
  }

  private async checkAndTake(importId: string, uploaded: ImportedFile): Promise<void> {
    for (let left = ROUNDS; left > 0; left--) {
      const checked = await this.file.check(uploaded, (processed, total) =>
        this.imports.noteProgress(importId, processed, total),
      );
      const { findings } = checked;
      if (findings.total === 0) return this.imports.noteFailure(importId, findings, this.clock.now());
      if (findings.errorCount > 0) return this.imports.noteFindings(importId, findings, uploaded.defaults);
      if (await this.take(importId, checked, uploaded)) return;
    }
    throw new Error(`The bank changed under import ${importId} ${ROUNDS} times`);
  }

  /** False where somebody added one of the codes or one of the questions since the check. */
  private async take(
    importId: string,
    { questions }: CheckedFile,
    { fileName, createdBy }: ImportedFile,
  ): Promise<boolean> {
    try {
      return await this.database.run(async () => {
        const locked = await this.imports.lockById(importId);
        if (locked?.state !== 'accepting') return true;
        const added = questions.map(newQuestionOf);
        await this.writing.lockWriters();
        if (await this.writing.isAnyInUse(added)) return false;
        await this.writing.insert(added, { status: 'draft', createdBy });
        await this.imports.noteAccepted(importId, questions.length, this.clock.now());
        await this.audit.record({
          action: 'questions-imported',
          subjectType: 'question-import',
          subjectId: importId,
          details: { fileName, count: questions.length },
        });
        return true;
      });
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
