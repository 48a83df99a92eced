import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** A version of a question whose key was shown. */
export interface KeyedQuestion {
  readonly id: string;
  readonly code: string;
  readonly version: number;
}

@Injectable()
export class KeyLookRepository {
  constructor(private readonly database: Database) {}

  /** Those of the questions that are approved, or have ever been, in their present versions. */
  onceApproved(questionIds: readonly string[]): Promise<KeyedQuestion[]> {
    return this.database.query<KeyedQuestion>(
      `select question.id, question.code, question.version
       from question
       where question.id = any($1::uuid[])
         and (question.status = 'approved' or exists (
           select 1 from question_event event where event.question_id = question.id and event.kind = 'approved'))
       order by question.code`,
      [questionIds],
    );
  }

  /** The versions of a round's pool: all of them were approved when it was released. */
  versions(versionIds: readonly string[]): Promise<KeyedQuestion[]> {
    return this.database.query<KeyedQuestion>(
      `select question.id, question.code, version.version
       from question_version version join question on question.id = version.question_id
       where version.id = any($1::uuid[]) order by question.code, version.version`,
      [versionIds],
    );
  }
}
