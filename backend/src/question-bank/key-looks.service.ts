import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { KeyLookRepository, type KeyedQuestion } from './key-look.repository.js';

/** The act in which somebody was shown keys. */
export const KEY_LOOKS = [
  'question-page',
  'timeline',
  'revision',
  'decision',
  'export',
  'round-questions',
  'contestant-story',
  'item-analysis',
] as const;
export type KeyLook = (typeof KEY_LOOKS)[number];

/**
 * Every look at a key after approval is in the audit log: who, which questions in which versions, and how; one entry
 * for each act, however many questions it shows. Questions that nobody ever approved are their authors' papers still.
 */
@Injectable()
export class KeyLooks {
  constructor(
    private readonly looks: KeyLookRepository,
    private readonly audit: AuditLog,
  ) {}

  /** The keys of the present versions of these questions were shown to the account of the request. */
  async record(questionIds: readonly string[], how: KeyLook): Promise<void> {
    await this.write(await this.looks.onceApproved(questionIds), how);
  }

  /** The keys of these versions were shown to the account of the request. */
  async recordVersions(versionIds: readonly string[], how: KeyLook): Promise<void> {
    await this.write(await this.looks.versions(versionIds), how);
  }

  private async write(questions: readonly KeyedQuestion[], how: KeyLook): Promise<void> {
    const [first, second] = questions;
    if (first === undefined) return;
    await this.audit.record({
      action: 'question-keys-seen',
      subjectType: 'question',
      subjectId: second === undefined ? first.id : 'many',
      details: { how, versions: Object.fromEntries(questions.map(({ code, version }) => [code, version])) },
    });
  }
}
