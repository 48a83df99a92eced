import { Injectable } from '@nestjs/common';
import { BarredRoster } from '../accounts/barred-roster.service.js';
import { LiveStandings } from '../standings/live-standings.repository.js';
import { ResultRows } from './result-rows.repository.js';
import type { Result } from './result.entity.js';

/** Notices that the world changed after a result was computed: a withdrawal, a change of the barred roster. */
@Injectable()
export class RoundOutdating {
  constructor(
    private readonly roster: BarredRoster,
    private readonly rows: ResultRows,
    private readonly standings: LiveStandings,
  ) {}

  /**
   * Whether computing anew would rank other people. Of a published result only those count who were barred since:
   * whoever withdraws leaves what is not yet published, while history stays.
   */
  async isOutdated(result: Pick<Result, 'id' | 'roundId' | 'participantCount' | 'publishedAt'>): Promise<boolean> {
    const matches = await this.roster.matchesAmong(null);
    const barredIds = [...matches].filter(([, { kind }]) => kind === 'barred').map(([id]) => id);
    const isPublished = result.publishedAt !== null;
    if (await this.rows.hasAnyOf(result.id, barredIds, !isPublished)) return true;
    if (isPublished || result.roundId === null) return false;
    // Nobody listed is excluded now; an equal number then means the same people.
    return (await this.standings.entrantCount(result.roundId, barredIds)) !== result.participantCount;
  }
}
