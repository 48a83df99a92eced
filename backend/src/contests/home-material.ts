import { Injectable } from '@nestjs/common';
import type { Announcement } from './announcement.entity.js';
import { AnnouncementRepository } from './announcement.repository.js';
import type { Contest } from './contest.entity.js';
import { ContestRepository } from './contest.repository.js';
import type { CatalogueRound } from './round-catalogue.js';
import { RoundRepository } from './round.repository.js';
import type { RuleSet } from './rule-set.entity.js';
import { RuleSetRepository } from './rule-set.repository.js';
import { ShortMemory } from './short-memory.js';

/** What the public pages are made of. */
export interface Material {
  readonly contest: Contest;
  readonly rounds: readonly CatalogueRound[];
  readonly latestRules: RuleSet | null;
  readonly announcements: readonly Announcement[];
}

const LIFETIME_MS = 1_000;

/** Loaded at most once a second in a process, however many people open the first page in the opening minute. */
@Injectable()
export class HomeMaterial {
  private readonly memory = new ShortMemory<Material | null>(LIFETIME_MS, () => this.load());

  constructor(
    private readonly contests: ContestRepository,
    private readonly rounds: RoundRepository,
    private readonly ruleSets: RuleSetRepository,
    private readonly announcements: AnnouncementRepository,
  ) {}

  /** Null while there is no contest. */
  current(): Promise<Material | null> {
    return this.memory.get('current');
  }

  forget(): void {
    this.memory.forget();
  }

  private async load(): Promise<Material | null> {
    const contest = await this.contests.current();
    if (!contest) return null;
    return {
      contest,
      rounds: await this.rounds.ofContest(contest.id),
      latestRules: await this.ruleSets.latestOf(contest.id),
      announcements: await this.announcements.ofContest(contest.id),
    };
  }
}
