import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { Database, isUniqueViolation } from '../platform/database/database.js';
import { fault } from '../platform/errors/common-problems.js';
import { TopicCodeTaken } from './question.errors.js';
import type { TopicRequest, TopicView } from './topic.dto.js';
import { TopicRepository } from './topic.repository.js';

/** The topics that questions belong to. */
@Injectable()
export class TopicList {
  constructor(
    private readonly database: Database,
    private readonly topics: TopicRepository,
    private readonly audit: AuditLog,
  ) {}

  all(): Promise<TopicView[]> {
    return this.topics.all();
  }

  /** Problem: topic-code-taken. */
  async add({ code, name }: TopicRequest): Promise<TopicView> {
    try {
      await this.database.run(async () => {
        await this.topics.insert({ code, name });
        await this.audit.record({ action: 'topic-added', subjectType: 'topic', subjectId: code, details: { name } });
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const place = fault('/code', 'topic-code-taken', 'Mã này đã có.', 'This code exists already.');
      throw new TopicCodeTaken({ faults: [place] });
    }
    return { code, name, questionCount: 0 };
  }
}
