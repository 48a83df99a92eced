import { Injectable } from '@nestjs/common';
import { LiveBoards } from './live-boards.service.js';
import { LiveStandings } from './live-standings.repository.js';
import { PublishedBoards } from './published-boards.service.js';
import { type PublishedResult, PublishedStandings } from './published-standings.repository.js';
import { UnitBoards } from './unit-boards.service.js';

/** Longer lists are left to the worker's sweep; until then people read them from PostgreSQL. */
const MOST_AT_ONCE = 5_000;

/** Keeps the leaderboards what PostgreSQL says: after a publication, and again and again. */
@Injectable()
export class StandingUpkeep {
  constructor(
    private readonly published: PublishedStandings,
    private readonly publishedBoards: PublishedBoards,
    private readonly live: LiveStandings,
    private readonly liveBoards: LiveBoards,
    private readonly unitBoards: UnitBoards,
  ) {}

  /** Rebuilds what is missing or stale. Returns the number of boards that were looked at. */
  async ensureAll(): Promise<number> {
    const results = await this.published.all();
    // PostgreSQL counts the people of units while this process writes those of people.
    const [unitBoards, peopleBoards] = await Promise.all([
      this.unitBoards.ensureAll(results),
      this.ensurePeople(results),
    ]);
    return peopleBoards + unitBoards;
  }

  private async ensurePeople(results: readonly PublishedResult[]): Promise<number> {
    for (const result of results) await this.publishedBoards.ensure(result);
    const roundIds = await this.live.roundIds();
    for (const roundId of roundIds) await this.liveBoards.ensure(roundId);
    return results.length + roundIds.length;
  }

  /** After the publication of a round's result, or of the overall one; the one who publishes waits for it. */
  async afterPublication(subject: { readonly roundId: string | null; readonly contestId: string }): Promise<void> {
    const published = await this.published.all();
    if (published.some(({ participantCount }) => participantCount > MOST_AT_ONCE)) return;
    const { roundId, contestId } = subject;
    const result = published.find((one) => one.contestId === contestId && one.roundId === roundId);
    if (result) await this.publishedBoards.ensure(result);
    await this.unitBoards.ensureAll(published);
  }
}
