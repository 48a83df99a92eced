import { type SubmittedAttempt, supersedes } from './counted-attempt.js';
import type { IdColumn } from './id-column.js';
import { NumberColumn } from './number-column.js';
import type { ContestantStatus } from './ranking.js';
import type { CountedAttempt } from './rules.js';

/** Everybody in a round and every attempt, in columns. Contestants and attempts go by number, from 0. */
export class RoundColumns {
  private readonly statuses: ContestantStatus[] = [];
  private readonly predictions = new NumberColumn();
  private readonly contestants = new NumberColumn();
  private readonly starts = new NumberColumn();
  private readonly submissions = new NumberColumn();
  private readonly scores = new NumberColumn();

  constructor(readonly ids: IdColumn) {}

  get contestantCount(): number {
    return this.ids.length;
  }

  get attemptCount(): number {
    return this.contestants.length;
  }

  /** Adds a contestant, whom the caller knows to be new, and returns the number. */
  addContestant(id: string, status: ContestantStatus, prediction: number | null): number {
    this.ids.push(id);
    this.statuses.push(status);
    this.predictions.push(prediction);
    return this.ids.length - 1;
  }

  /**
   * Adds a submitted attempt of a contestant and returns its number.
   *
   * @throws RangeError for an attempt of nobody, which is a fault of the calling code.
   */
  addAttempt(contestant: number, { startedAt, submittedAt, score }: SubmittedAttempt): number {
    if (contestant < 0 || contestant >= this.ids.length)
      throw new RangeError('An attempt is of an unknown contestant.');
    this.contestants.push(contestant);
    this.starts.push(startedAt);
    this.submissions.push(submittedAt);
    this.scores.push(score);
    return this.contestants.length - 1;
  }

  idOf(contestant: number): string {
    return this.ids.at(contestant);
  }

  statusOf(contestant: number): ContestantStatus {
    return this.statuses[contestant] ?? 'eligible';
  }

  predictionOf(contestant: number): number | null {
    return this.predictions.orNull(contestant);
  }

  contestantOf(attempt: number): number {
    return this.contestants.at(attempt);
  }

  scoreOf(attempt: number): number {
    return this.scores.at(attempt);
  }

  submittedAtOf(attempt: number): number {
    return this.submissions.at(attempt);
  }

  durationMsOf(attempt: number): number {
    return this.submissions.at(attempt) - this.starts.at(attempt);
  }

  /** Whether a contestant's later listed attempt counts in place of the earlier listed one (DOMAIN §3.4). */
  supersedes(attempt: number, counted: number, rule: CountedAttempt): boolean {
    return supersedes(this.attemptAt(attempt), this.attemptAt(counted), rule);
  }

  private attemptAt(attempt: number): SubmittedAttempt {
    const startedAt = this.starts.at(attempt);
    return { startedAt, submittedAt: this.submissions.at(attempt), score: this.scores.at(attempt) };
  }
}
