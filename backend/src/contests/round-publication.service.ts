import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { ContestRepository } from './contest.repository.js';
import { CurrentContest } from './current-contest.js';
import { HomeMaterial } from './home-material.js';
import { RoundCatalogue } from './round-catalogue.js';
import { RoundRepository } from './round.repository.js';

/** Notes that results became public. Whether they may, the judges' side decides; it also writes the audit entry. */
@Injectable()
export class RoundPublication {
  constructor(
    private readonly database: Database,
    private readonly rounds: RoundRepository,
    private readonly contests: ContestRepository,
    private readonly catalogue: RoundCatalogue,
    private readonly current: CurrentContest,
    private readonly home: HomeMaterial,
  ) {}

  async markPublished(roundId: string, at: Date): Promise<void> {
    await this.rounds.update(roundId, { resultPublishedAt: at });
    await this.database.afterCommit(() => {
      this.catalogue.forget(roundId);
      this.home.forget();
    });
  }

  async markOverallPublished(contestId: string, at: Date): Promise<void> {
    await this.contests.update(contestId, { overallPublishedAt: at });
    await this.database.afterCommit(() => {
      this.current.forget();
      this.home.forget();
    });
  }
}
