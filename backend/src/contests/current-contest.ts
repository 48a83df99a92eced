import { Injectable } from '@nestjs/common';
import { NoContest } from './contest.errors.js';
import type { Contest } from './contest.entity.js';
import { ContestRepository } from './contest.repository.js';
import { ShortMemory } from './short-memory.js';

const LIFETIME_MS = 1_000;

/** The contest that the public pages are about: the newest that has a released round. At most a second old. */
@Injectable()
export class CurrentContest {
  private readonly memory = new ShortMemory<Contest | null>(LIFETIME_MS, () => this.repository.current());

  constructor(private readonly repository: ContestRepository) {}

  find(): Promise<Contest | null> {
    return this.memory.get('current');
  }

  /** Problem: no-contest. */
  async required(): Promise<Contest> {
    const contest = await this.find();
    if (!contest) throw new NoContest();
    return contest;
  }

  /** The next caller in this process reads it anew. */
  forget(): void {
    this.memory.forget();
  }
}
