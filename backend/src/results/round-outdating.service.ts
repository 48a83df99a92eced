import { Injectable } from '@nestjs/common';
import { BarredRoster } from '../accounts/barred-roster.service.js';
import { Attempts } from '../participation/attempts.repository.js';
import { LiveStandings } from '../standings/live-standings.repository.js';
import { ResultRows } from './result-rows.repository.js';
import type { Result } from './result.entity.js';

type Computed = Pick<Result, 'id' | 'roundId' | 'participantCount' | 'publishedAt'>;

/** Notices that the world changed after a result was computed: a withdrawal, a change of the barred roster. */
@Injectable()
export class RoundOutdating {
  /** By round: the result and the world in which it was last found to be true. Counting everybody anew takes seconds. */
  private readonly foundTrue = new Map<string, string>();

  constructor(
    private readonly roster: BarredRoster,
    private readonly attempts: Attempts,
    private readonly rows: ResultRows,
    private readonly standings: LiveStandings,
  ) {}

  /**
   * Whether computing anew would rank other people. Of a published result only those count who were barred since:
   * whoever withdraws leaves what is not yet published, while history stays.
   */
  async isOutdated(result: Computed): Promise<boolean> {
    const matches = await this.roster.matchesAmong(null);
    const barredIds = [...matches].filter(([, { kind }]) => kind === 'barred').map(([id]) => id);
    if (result.publishedAt !== null) return this.rows.hasAnyOf(result.id, barredIds);
    if (result.roundId === null) return this.listsExcluded(result, barredIds);
    // Read before anything is counted: a change during the counting makes another world of it.
    const world = `${result.id} ${await this.worldOf(result.roundId, barredIds)}`;
    if (this.foundTrue.get(result.roundId) === world) return false;
    if (await this.listsExcluded(result, barredIds)) return true;
    // Nobody listed is excluded now; an equal number then means the same people.
    if ((await this.standings.entrantCount(result.roundId, barredIds)) !== result.participantCount) return true;
    this.foundTrue.set(result.roundId, world);
    return false;
  }

  private async listsExcluded({ id }: Computed, barredIds: readonly string[]): Promise<boolean> {
    return (await this.rows.hasAnyOf(id, barredIds)) || this.rows.hasWithdrawn(id);
  }

  /** Differs whenever other people may be in the ranking of a closed round; every part of it is short or has an index. */
  private async worldOf(roundId: string, barredIds: readonly string[]): Promise<string> {
    const decisions = await this.standings.decisionsOf(roundId);
    return [decisions, await this.attempts.openCount(roundId), ...barredIds.toSorted()].join(' ');
  }
}
