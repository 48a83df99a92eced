import { Injectable } from '@nestjs/common';
import { defineSweep, Handles, type JobHandler } from '../platform/jobs/job.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { acceptQuestionImport } from './accept-question-import.job.js';
import { checkQuestionImport } from './check-question-import.job.js';
import { QuestionImportRepository } from './question-import.repository.js';

export const resumeQuestionImports = defineSweep('resume-question-imports', 30_000);

/** Goes on with imports whose job was lost (Redis was away, the worker was stopped). */
@Injectable()
@Handles(resumeQuestionImports)
export class ResumeQuestionImports implements JobHandler {
  constructor(
    private readonly imports: QuestionImportRepository,
    private readonly jobs: Jobs,
  ) {}

  async handle(): Promise<void> {
    for (const { id, state } of await this.imports.pending()) {
      await this.jobs.enqueue(
        state === 'checking' ? checkQuestionImport : acceptQuestionImport,
        { importId: id },
        { key: id },
      );
    }
  }
}
