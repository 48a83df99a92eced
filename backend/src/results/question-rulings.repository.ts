import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { QuestionRuling } from './question-ruling.entity.js';

export interface NamedRuling extends QuestionRuling {
  readonly byName: string;
}

/** Rulings on the questions of rounds; a ruling is never taken back, only followed by another. */
@Injectable()
export class QuestionRulings {
  constructor(private readonly database: Database) {}

  /** In the order they were made; with `until`, only those made by then. */
  ofRound(roundId: string, until: Date | null = null): Promise<NamedRuling[]> {
    return this.database.query<NamedRuling>(
      `select question_ruling.id, question_ruling.round_id as "roundId", question_ruling.ordinal, question_ruling.kind,
         question_ruling.option, question_ruling.reason, question_ruling.created_by as "createdBy",
         question_ruling.created_at as "createdAt", account.display_name as "byName"
       from question_ruling join account on account.id = question_ruling.created_by
       where question_ruling.round_id = $1 and ($2::timestamptz is null or question_ruling.created_at <= $2)
       order by question_ruling.created_at, question_ruling.id`,
      [roundId, until],
    );
  }

  async insert(ruling: QuestionRuling): Promise<void> {
    await this.database.repository(QuestionRuling).insert(ruling);
  }
}
