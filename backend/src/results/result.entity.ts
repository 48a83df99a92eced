import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../platform/database/instant-column.js';
import { Contest } from '../contests/contest.entity.js';
import { Round } from '../contests/round.entity.js';

/** A tie that the judges have to resolve; of very many contestants only the first are kept. */
export interface StoredTie {
  readonly rank: number;
  readonly contestantCount: number;
  readonly contestantIds: readonly string[];
  readonly prizeCodes: readonly string[];
}

/** A version of the result of a round (or of the contest, where `roundId` is null). A change makes a new version. */
@Entity('result')
@Index('result_version', ['roundId', 'version'], { unique: true, where: 'round_id is not null' })
@Index('result_overall_version', ['contestId', 'version'], { unique: true, where: 'round_id is null' })
export class Result {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Contest, { name: 'result_contest' })
  contestId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Round, { name: 'result_round' })
  roundId: string | null;

  @Column('integer')
  version: number;

  /** Why this version exists, in words for people. */
  @Column('text')
  reason: string;

  /** N: what predictions are compared with (DOMAIN §3.7). Null for the overall result. */
  @Column('integer', { nullable: true })
  actualCount: number | null;

  @Column('integer')
  participantCount: number;

  @Column('integer')
  attemptCount: number;

  /** How many counted attempts had 0, 1, … questionCount correct answers. */
  @Column('integer', { array: true })
  distribution: number[];

  @Column('integer')
  questionCount: number;

  /** SHA-256 over the ranking's input, so that anyone can tell whether two versions saw the same facts. */
  @Column('text')
  inputHash: string;

  /** Ranks that several share and that not all of them can have the same prize for (UnresolvedTie[] of the domain). */
  @Column('jsonb', { default: [] })
  unresolvedTies: StoredTie[];

  @InstantColumn()
  createdAt: Date;

  /** Null for the worker. */
  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @InstantColumn({ nullable: true })
  confirmedAt: Date | null;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @InstantColumn({ nullable: true })
  publishedAt: Date | null;

  @Column('uuid', { nullable: true })
  publishedBy: string | null;
}
