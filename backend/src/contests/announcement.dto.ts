import { Id, Instant, Text } from '../platform/http/fields.js';

export class AnnouncementQuery {
  @Id({ optional: true, about: 'The current contest unless told' })
  contestId?: string;
}

export class AnnouncementRequest {
  @Id()
  contestId: string;

  @Id({ nullable: true, about: 'The round that it is about' })
  roundId?: string | null;

  @Text({ max: 200 })
  title: string;

  @Text({ max: 4000 })
  body: string;

  @Instant()
  visibleFrom: string;

  @Instant({ nullable: true })
  visibleUntil?: string | null;
}

/** Only what is sent changes. */
export class AnnouncementChangeRequest {
  @Id({ nullable: true })
  roundId?: string | null;

  @Text({ optional: true, max: 200 })
  title?: string;

  @Text({ optional: true, max: 4000 })
  body?: string;

  @Instant({ optional: true })
  visibleFrom?: string;

  @Instant({ nullable: true })
  visibleUntil?: string | null;
}

/** As everybody reads it. */
export class AnnouncementView {
  @Id()
  id: string;

  @Id({ nullable: true })
  roundId: string | null;

  @Text({ max: 200 })
  title: string;

  @Text({ max: 4000 })
  body: string;

  @Instant()
  visibleFrom: string;
}

/** As organisers edit it. */
export class StaffAnnouncementView extends AnnouncementView {
  @Id()
  contestId: string;

  @Instant({ nullable: true })
  visibleUntil: string | null;

  @Instant()
  createdAt: string;

  @Text({ nullable: true })
  createdByName: string | null;
}
