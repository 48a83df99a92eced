import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Secrets } from '../platform/crypto/secrets.js';
import { Database } from '../platform/database/database.js';
import type { EventKind, QuestionEvent, QuestionPlace } from './question-event.entity.js';

export interface ListedEvent extends QuestionEvent {
  readonly byName: string | null;
}

interface NewEvent {
  readonly kind: EventKind;
  /** Account; null for what comes with the product. */
  readonly by: string | null;
  readonly placeBefore?: QuestionPlace;
}

/** What happened to questions. */
@Injectable()
export class QuestionEventRepository {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** The same event for each of these versions. */
  async add(questions: readonly { id: string; version: number }[], event: NewEvent): Promise<void> {
    await this.database.query(
      `insert into question_event (id, question_id, version, kind, at, by, place_before)
       select id, question_id, version, $4, $5, $6, $7::jsonb
       from unnest($1::uuid[], $2::uuid[], $3::int[]) as entry (id, question_id, version)`,
      [
        questions.map(() => this.secrets.newId()),
        questions.map(({ id }) => id),
        questions.map(({ version }) => version),
        event.kind,
        this.clock.now(),
        event.by,
        event.placeBefore === undefined ? null : JSON.stringify(event.placeBefore),
      ],
    );
  }

  /** Newest first. */
  of(questionId: string): Promise<ListedEvent[]> {
    return this.database.query<ListedEvent>(
      `select event.id, event.question_id as "questionId", event.version, event.kind, event.at, event.by,
         event.place_before as "placeBefore", account.display_name as "byName"
       from question_event event left join account on account.id = event.by
       where event.question_id = $1
       order by event.at desc, event.version desc, array_position($2::text[], event.kind) desc`,
      [questionId, IN_ORDER],
    );
  }
}

/** Of events at the same millisecond, the order in which they can have happened. */
const IN_ORDER: readonly EventKind[] = ['retired', 'reinstated', 'written', 'revised', 'moved', 'reviewed', 'approved'];
