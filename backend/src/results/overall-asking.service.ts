import { Injectable } from '@nestjs/common';
import { CurrentContest } from '../contests/current-contest.js';
import { Database } from '../platform/database/database.js';
import { OVERALL_REASON, OverallComputing } from './overall-computing.service.js';
import { Recomputing } from './recomputing.service.js';

/** The jury's wish for the overall standing of the current contest. */
@Injectable()
export class OverallAsking {
  constructor(
    private readonly database: Database,
    private readonly contest: CurrentContest,
    private readonly computing: OverallComputing,
    private readonly recomputing: Recomputing,
  ) {}

  /** The latest version stands if nothing changed. Problems: no-contest, overall-not-computable. */
  async ask(by: string): Promise<void> {
    const { id: contestId } = await this.contest.required();
    await this.computing.requireComputable(contestId);
    const subject = { contestId, roundId: null };
    await this.database.run(() => this.recomputing.ask(subject, { reason: OVERALL_REASON, by }));
  }
}
