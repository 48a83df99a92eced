import { FINALISERS, type Finaliser } from '../participation/attempt.entity.js';
import { Choice, Flag, Id, Instant, List, Part, PartList, Text, Whole } from '../platform/http/fields.js';
import { RankingRow } from './ranking.dto.js';

export const STORY_STATUSES = ['eligible', 'barred', 'disqualified', 'withdrawn'] as const;
export type StoryStatus = (typeof STORY_STATUSES)[number];

export class StoryContestant {
  @Id()
  id: string;

  @Text()
  name: string;

  @Text({ nullable: true })
  dateOfBirth: string | null;

  @Text({ nullable: true })
  maskedPhone: string | null;

  @Text({ nullable: true })
  commune: string | null;

  @Text({ nullable: true })
  unit: string | null;

  @Text()
  group: string;

  @Text({ nullable: true })
  guardianName: string | null;

  @Instant()
  registeredAt: string;
}

export class StoryEntry {
  @Whole({ nullable: true })
  prediction: number | null;

  @Instant({ nullable: true })
  predictionLockedAt: string | null;

  @Whole()
  attemptCount: number;
}

export class StoryQuestion {
  @Whole()
  position: number;

  @Whole({ about: 'Number of the question in the round' })
  ordinal: number;

  @Text({ max: 1000 })
  stem: string;

  @List('text', { about: 'In the order shown to the contestant' })
  options: string[];

  @Whole({ nullable: true })
  choice: number | null;

  @Whole()
  correctChoice: number;

  @Flag()
  voided: boolean;

  @Flag()
  right: boolean;
}

export class StoryAttempt {
  @Id()
  id: string;

  @Whole({ min: 1 })
  number: number;

  @Instant()
  startedAt: string;

  @Instant()
  deadlineAt: string;

  @Instant({ nullable: true })
  submittedAt: string | null;

  @Choice(FINALISERS, { nullable: true })
  finalisedBy: Finaliser | null;

  @Whole({ nullable: true })
  score: number | null;

  @Flag({ about: 'Whether it is the attempt that ranks' })
  counted: boolean;

  @Whole({ nullable: true })
  durationMs: number | null;

  @Text({ nullable: true, about: 'Keyed hash, cut short; equal for equal networks' })
  network: string | null;

  @Text({ nullable: true })
  userAgent: string | null;

  @Text({ nullable: true })
  receiptCode: string | null;

  @PartList(() => StoryQuestion, { about: 'Empty while the round is open' })
  questions: StoryQuestion[];
}

export class StoryEvent {
  @Instant()
  at: string;

  @Text()
  action: string;

  @Text({ max: 2000 })
  sentence: string;

  @Text({ nullable: true, about: 'Null: the system or the contestant' })
  byName: string | null;
}

/** Everything about one contestant in one round on one page. */
export class StoryView {
  @Part(() => StoryContestant)
  contestant: StoryContestant;

  @Choice(STORY_STATUSES)
  status: StoryStatus;

  @Part(() => StoryEntry, { nullable: true })
  entry: StoryEntry | null;

  @PartList(() => StoryAttempt)
  attempts: StoryAttempt[];

  @PartList(() => StoryEvent, { about: 'Oldest first' })
  history: StoryEvent[];

  @Part(() => RankingRow, { nullable: true, about: 'In the latest version' })
  row: RankingRow | null;
}
