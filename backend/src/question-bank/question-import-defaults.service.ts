import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Database } from '../platform/database/database.js';
import { fault, NothingHere } from '../platform/errors/common-problems.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { checkQuestionImport } from './check-question-import.job.js';
import type { ImportDefaults } from './import-defaults.js';
import { ImportBeingAccepted, ImportEnded, ImportNotChecked, ImportTopicUnknown } from './question.errors.js';
import type { ImportDefaultsRequest, QuestionImportView } from './question-import.dto.js';
import { type ListedImport, QuestionImportRepository } from './question-import.repository.js';
import { importView } from './question-import-view.js';
import { TopicRepository } from './topic.repository.js';

/** Chooses the topic, difficulty and week of questions whose file does not name them. */
@Injectable()
export class QuestionImportDefaults {
  constructor(
    private readonly database: Database,
    private readonly imports: QuestionImportRepository,
    private readonly topics: TopicRepository,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
  ) {}

  /** What was asked for, with a topic of the bank. Problem: import-topic-unknown. */
  async known({ topic = null, difficulty = null, week = null }: ImportDefaultsRequest): Promise<ImportDefaults> {
    if (topic !== null && !(await this.topics.exists(topic))) {
      const place = fault('/topic', 'topic-unknown', 'Không có chủ đề này.', 'There is no such topic.');
      throw new ImportTopicUnknown({ faults: [place] });
    }
    return { topic, difficulty, week };
  }

  /**
   * Has a checked file checked again with other choices, by the same job.
   * Problems: import-topic-unknown, import-not-checked, import-being-accepted, import-ended.
   */
  async choose(id: string, request: ImportDefaultsRequest): Promise<QuestionImportView> {
    const defaults = await this.known(request);
    return this.database.run(async () => {
      const found = await this.imports.lockById(id);
      if (!found) throw new NothingHere();
      refuseUnlessChecked(found);
      await this.imports.noteDefaults(id, defaults);
      await this.audit.record({
        action: 'question-import-defaults-chosen',
        subjectType: 'question-import',
        subjectId: id,
        details: { fileName: found.fileName, ...defaults },
      });
      // Without a key: the check before may still be about to leave the queue, and this one must not be taken for it.
      await this.database.afterCommit(async () => {
        await this.jobs.enqueue(checkQuestionImport, { importId: id });
      });
      return importView((await this.imports.byId(id)) ?? found);
    });
  }
}

function refuseUnlessChecked({ state }: ListedImport): void {
  if (state === 'checking') throw new ImportNotChecked();
  if (state === 'accepting') throw new ImportBeingAccepted();
  if (state !== 'checked') throw new ImportEnded();
}
