import { Id, Instant, List, Text, Whole } from '../platform/http/fields.js';

export const JUDGING_STATES = ['open', 'waiting', 'provisional', 'confirmed', 'published'] as const;
/**
 * `open`: not closed yet. `waiting`: closed, no result yet. `provisional`: the latest version waits for the jury's
 * confirmation. `confirmed`: it waits for its publication. `published`: it is public.
 */
export type JudgingState = (typeof JUDGING_STATES)[number];

export class ResultSummary {
  @Id()
  id: string;

  @Whole({ min: 1 })
  version: number;

  @Text({ max: 1000 })
  reason: string;

  @Instant()
  createdAt: string;

  @Text({ nullable: true, about: 'Null: the system itself' })
  createdByName: string | null;

  @Whole({ nullable: true, about: 'N; null overall' })
  actualCount: number | null;

  @Whole()
  participantCount: number;

  @Whole()
  attemptCount: number;

  @Whole()
  questionCount: number;

  @List('whole', { about: 'How many counted attempts had 0, 1, … questionCount correct answers; empty overall' })
  distribution: number[];

  @Text({ about: 'SHA-256 of everything the ranking was computed from' })
  inputHash: string;

  @Instant({ nullable: true })
  confirmedAt: string | null;

  @Text({ nullable: true })
  confirmedByName: string | null;

  @Instant({ nullable: true })
  publishedAt: string | null;

  @Text({ nullable: true })
  publishedByName: string | null;
}
