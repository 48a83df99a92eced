import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import { NothingHere } from '../platform/errors/common-problems.js';
import type { JobDefinition } from '../platform/jobs/job.js';
import { Jobs } from '../platform/jobs/jobs.js';
import type { UploadedFile } from '../platform/tables/uploaded-table.js';
import { acceptQuestionImport } from './accept-question-import.job.js';
import { checkQuestionImport } from './check-question-import.job.js';
import { ImportBeingAccepted, ImportHasErrors, ImportNotChecked } from './question.errors.js';
import type { ImportDefaultsRequest, QuestionImportView } from './question-import.dto.js';
import { QuestionImportDefaults } from './question-import-defaults.service.js';
import { QuestionImportRepository } from './question-import.repository.js';
import { importView } from './question-import-view.js';

/** The organiser's half of an import: upload, look, accept or discard. The worker does the rest. */
@Injectable()
export class QuestionImporting {
  constructor(
    private readonly database: Database,
    private readonly imports: QuestionImportRepository,
    private readonly defaults: QuestionImportDefaults,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Problem: import-topic-unknown. */
  async upload(
    { fileName, bytes }: UploadedFile,
    request: ImportDefaultsRequest,
    createdBy: string,
  ): Promise<QuestionImportView> {
    const id = this.secrets.newId();
    const defaults = await this.defaults.known(request);
    return this.database.run(async () => {
      await this.imports.insert({ id, fileName, content: bytes, createdBy, createdAt: this.clock.now() }, defaults);
      await this.record('question-file-uploaded', id, { fileName, bytes: bytes.length });
      await this.enqueueAfterCommit(checkQuestionImport, id);
      return this.view(id);
    });
  }

  async view(id: string): Promise<QuestionImportView> {
    const found = await this.imports.byId(id);
    if (!found) throw new NothingHere();
    return importView(found);
  }

  /** Asked twice, it happens once. Problems: import-has-errors, import-not-checked. */
  async accept(id: string): Promise<QuestionImportView> {
    return this.database.run(async () => {
      const found = await this.imports.lockById(id);
      if (!found) throw new NothingHere();
      if (found.state === 'accepting' || found.state === 'accepted') return importView(found);
      if (found.state === 'checking') throw new ImportNotChecked();
      if (found.state === 'failed' || found.errorCount > 0) throw new ImportHasErrors();
      await this.imports.noteAccepting(id);
      await this.record('question-import-accepted', id, { fileName: found.fileName, count: found.total });
      await this.enqueueAfterCommit(acceptQuestionImport, id);
      return this.view(id);
    });
  }

  /** Problem: import-being-accepted. */
  async discard(id: string): Promise<void> {
    await this.database.run(async () => {
      const found = await this.imports.lockById(id);
      if (!found) throw new NothingHere();
      if (found.state === 'accepting') throw new ImportBeingAccepted();
      await this.imports.remove(id);
      await this.record('question-import-discarded', id, { fileName: found.fileName });
    });
  }

  private enqueueAfterCommit(job: JobDefinition<{ importId: string }>, importId: string): Promise<void> {
    return this.database.afterCommit(async () => {
      await this.jobs.enqueue(job, { importId }, { key: importId });
    });
  }

  private record(action: string, subjectId: string, details: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectType: 'question-import', subjectId, details });
  }
}
