import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Database } from '../platform/database/database.js';
import { readBankFiles } from './question-bank-file.js';
import { QuestionRepository } from './question.repository.js';
import { QuestionWritingRepository } from './question-writing.repository.js';
import { TopicRepository } from './topic.repository.js';

/** Loads the question banks that ship with the product, as approved questions. */
@Injectable()
export class QuestionSeeding {
  constructor(
    private readonly database: Database,
    private readonly questions: QuestionRepository,
    private readonly writing: QuestionWritingRepository,
    private readonly topics: TopicRepository,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Adds the topics and questions of `folder` whose codes the bank does not have. What it has stays as it is, so
   * that seeding again undoes nobody's work. Returns how many questions were added.
   */
  async seed(folder: string, progress: (done: number, total: number) => void = () => {}): Promise<number> {
    const banks = await readBankFiles(folder);
    const total = banks.reduce((sum, { questions }) => sum + questions.length, 0);
    return this.database.run(async () => {
      await this.topics.addMissing(banks.map(({ topic, title }) => ({ code: topic, name: title })));
      const known = new Set((await this.questions.banked()).map(({ code }) => code));
      let done = 0;
      let added = 0;
      for (const { topic, questions } of banks) {
        const missing = questions.filter(({ code }) => !known.has(code)).map((question) => ({ ...question, topic }));
        await this.writing.insert(missing, { status: 'approved', createdBy: null });
        added += missing.length;
        done += questions.length;
        progress(done, total);
      }
      if (added > 0) await this.record(banks.length, added);
      return added;
    });
  }

  private record(banks: number, questions: number): Promise<void> {
    return this.audit.record({
      action: 'questions-seeded',
      subjectType: 'question',
      subjectId: 'many',
      details: { banks, questions },
    });
  }
}
