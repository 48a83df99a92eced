import { Injectable } from '@nestjs/common';
import { type CatalogueRound, RoundCatalogue } from '../contests/round-catalogue.js';
import { questionCountOf } from '../domain/question-count.js';
import { standingKeyOf } from '../domain/standing-key.js';
import { Clock } from '../platform/clock/clock.js';
import type { BoardEntry, BoardName, StandingPerson } from './board.js';
import { dayIn } from '../platform/clock/zoned-time.js';
import { Leaderboards } from './leaderboards.repository.js';
import { type LiveEntrant, LiveEntrants } from './live-entrants.service.js';
import { LiveStandings } from './live-standings.repository.js';
import type { ChildRule } from './public-name.js';
import { type PublicPerson, PublicPeople } from './public-people.repository.js';
import { standingStateOf } from './standing-visibility.js';

/** Longer than any commit takes: what was written while a board was being read is looked at once more. */
const OVERLAP_MS = 120_000;

const peopleOf = (roundId: string): BoardName => ({ of: 'round', id: roundId, side: 'people' });

export const childRuleOf = ({ rules, timeZone, schedule }: CatalogueRound): ChildRule => ({
  underAge: rules.guardianUnderAge,
  day: dayIn(timeZone, schedule.closesAt),
});

/**
 * The leaderboard of a round that is public while it runs. It ranks by score, submission and duration only: the
 * distance to an unfinished count means nothing, and the lot is drawn when the round has closed.
 */
@Injectable()
export class LiveBoards {
  constructor(
    private readonly catalogue: RoundCatalogue,
    private readonly leaderboards: Leaderboards,
    private readonly standings: LiveStandings,
    private readonly entrants: LiveEntrants,
    private readonly people: PublicPeople,
    private readonly clock: Clock,
  ) {}

  /** Brings one contestant's place up to date, after a submission. */
  async refresh(roundId: string, contestantId: string): Promise<void> {
    const round = await this.liveRound(roundId);
    if (!round) return;
    const entrants = await this.entrants.among(round, [contestantId]);
    if (!(await this.putAll(round, entrants))) await this.ensure(roundId);
  }

  /** Makes the board what PostgreSQL says: anew where a decision changed it or a part is missing, else the latest. */
  async ensure(roundId: string): Promise<void> {
    const round = await this.liveRound(roundId);
    if (!round) return;
    const fingerprint = `live ${await this.standings.decisionsOf(roundId)}`;
    const isCurrent = (await this.leaderboards.stateOf(peopleOf(roundId)))?.fingerprint === fingerprint;
    if (isCurrent && (await this.catchUp(round))) return;
    const about = { fingerprint, total: 0, resultVersion: null, publishedAt: null, actualCount: null };
    await this.leaderboards.replace(peopleOf(roundId), about, this.allEntries(round));
    await this.putLatest(round);
  }

  private async liveRound(roundId: string): Promise<CatalogueRound | null> {
    const round = await this.catalogue.round(roundId);
    return round && standingStateOf(round, this.clock.nowMs()) === 'live' ? round : null;
  }

  /** Puts what came last; false where the board still has other people than PostgreSQL. */
  private async catchUp(round: CatalogueRound): Promise<boolean> {
    await this.putLatest(round);
    const expected = await this.entrants.count(round);
    return (await this.leaderboards.stateOf(peopleOf(round.id)))?.total === expected;
  }

  private async putLatest(round: CatalogueRound): Promise<void> {
    const since = new Date(this.clock.nowMs() - OVERLAP_MS);
    await this.putAll(round, await this.entrants.latest(round, since));
  }

  /** False where there is no board. */
  private async putAll(round: CatalogueRound, entrants: readonly LiveEntrant[]): Promise<boolean> {
    for (const entry of await this.entriesOf(round, entrants)) {
      if (!(await this.leaderboards.put(peopleOf(round.id), entry))) return false;
    }
    return true;
  }

  private async *allEntries(round: CatalogueRound): AsyncGenerator<BoardEntry<StandingPerson>[]> {
    for await (const entrants of this.entrants.all(round)) yield await this.entriesOf(round, entrants);
  }

  private async entriesOf(round: CatalogueRound, entrants: readonly LiveEntrant[]) {
    const ids = entrants.map(({ contestantId }) => contestantId);
    const people = await this.people.byIds(ids, childRuleOf(round));
    return entrants.flatMap((entrant) => {
      const person = people.get(entrant.contestantId);
      return person ? [entryOf(round, entrant, person)] : [];
    });
  }
}

function entryOf(round: CatalogueRound, entrant: LiveEntrant, person: PublicPerson): BoardEntry<StandingPerson> {
  const { score, submittedAt, startedAt } = entrant.counted;
  const durationMs = submittedAt - startedAt;
  const keys = round.rules.keys.filter((key) => key !== 'lot' && key !== 'predictionDistance');
  const rankEntry = { score, submittedAt, durationMs, distance: null, lot: null };
  return {
    id: entrant.contestantId,
    sortKey: standingKeyOf(rankEntry, keys, questionCountOf(round.blueprint)),
    row: { ...person, score, submittedAt, durationMs, prediction: null, distance: null, prizeName: null },
    basis: entrant.attemptCount,
  };
}
