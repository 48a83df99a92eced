import { ApiProperty } from '@nestjs/swagger';
import { Choice, Instant, PageQuery, PartList, Text, Whole } from '../platform/http/fields.js';

export class AuditQuery extends PageQuery {
  @Text({
    optional: true,
    about: 'Words of the action, the subject, the details or the actor’s name; all must be there',
  })
  q?: string;

  @Text({ optional: true, about: 'Only this action, e.g. `question-approved`' })
  action?: string;
}

export class AuditRow {
  @Whole({ about: 'Place in the log' })
  sequence: number;

  @Instant()
  at: string;

  @Text({ nullable: true })
  actorName: string | null;

  @Choice(['contestant', 'organiser', 'judge', 'administrator', 'system', 'public'])
  actorRole: string;

  @Text({ about: 'What was done, past tense' })
  action: string;

  @Text()
  subjectType: string;

  @Text()
  subjectId: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What changed and why' })
  details: Record<string, unknown>;
}

export class AuditPage {
  @Whole()
  total: number;

  @Whole()
  page: number;

  @Whole()
  size: number;

  @PartList(() => AuditRow)
  rows: AuditRow[];
}

export class AuditCheckView {
  @Whole({ about: 'Entries in the log' })
  entries: number;

  @Whole({ nullable: true, about: 'First entry that does not fit its predecessor; null if the log is whole' })
  firstBreak: number | null;

  @Text({ nullable: true, about: 'SHA-256 of the newest entry, hex' })
  newestHash: string | null;
}
