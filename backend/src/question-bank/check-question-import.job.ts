import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { defineJob, Handles, type JobHandler } from '../platform/jobs/job.js';
import { QuestionFile } from './question-file.service.js';
import { QuestionImportAttempts } from './question-import-attempts.service.js';
import { QuestionImportRepository } from './question-import.repository.js';

export const checkQuestionImport = defineJob<{ importId: string }>('check-question-import');

/** Reads an uploaded file and keeps what it found, or why the file is refused. Done again, it finds the same. */
@Injectable()
@Handles(checkQuestionImport)
export class CheckQuestionImport implements JobHandler<{ importId: string }> {
  constructor(
    private readonly attempts: QuestionImportAttempts,
    private readonly imports: QuestionImportRepository,
    private readonly file: QuestionFile,
    private readonly clock: Clock,
  ) {}

  async handle({ importId }: { importId: string }): Promise<void> {
    await this.attempts.attempt('checking', importId, async (uploaded) => {
      const { findings } = await this.file.check(uploaded, (processed, total) =>
        this.imports.noteProgress(importId, processed, total),
      );
      if (findings.total > 0) await this.imports.noteFindings(importId, findings, uploaded.defaults);
      else await this.imports.noteFailure(importId, findings, this.clock.now());
    });
  }
}
