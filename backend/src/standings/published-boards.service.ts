import { Injectable } from '@nestjs/common';
import {
  type BoardEntry,
  type BoardName,
  type BoardPage,
  type RankedEntry,
  type StandingPerson,
  sortKeyOfRank,
} from './board.js';
import { Leaderboards } from './leaderboards.repository.js';
import { Database } from '../platform/database/database.js';
import { type PublicPerson, PublicPeople, publicPersonOf } from './public-people.repository.js';
import { type ListedRow, PublishedLists } from './published-list.repository.js';
import { type PublishedResult, type PublishedRow, PublishedStandings } from './published-standings.repository.js';

const NOBODY: PublicPerson = { name: '', place: '', maskedPhone: null };

export const peopleBoardOf = ({ roundId, contestId }: Pick<PublishedResult, 'roundId' | 'contestId'>): BoardName =>
  roundId === null ? { of: 'contest', id: contestId, side: 'people' } : { of: 'round', id: roundId, side: 'people' };

/** Published results as leaderboards: filled into Redis, and read straight from PostgreSQL while Redis has none. */
@Injectable()
export class PublishedBoards {
  constructor(
    private readonly leaderboards: Leaderboards,
    private readonly published: PublishedStandings,
    private readonly people: PublicPeople,
    private readonly lists: PublishedLists,
    private readonly database: Database,
  ) {}

  /** Writes the board of a published result anew, if it is not already what PostgreSQL says; one process at a time. */
  async ensure(result: PublishedResult): Promise<void> {
    if ((await this.stalenessOf(result)) === null) return;
    await this.database.run(async () => {
      await this.lists.lock(result.id);
      // Whoever had to wait finds it done.
      const fingerprint = await this.stalenessOf(result);
      if (fingerprint !== null) await this.write(result, fingerprint);
    });
  }

  /** The same page as the leaderboard's, from PostgreSQL. */
  async page(result: PublishedResult, offset: number, limit: number): Promise<BoardPage<StandingPerson>> {
    const last = Math.min(offset + limit, result.participantCount);
    const rows = await this.published.page(result.id, offset + 1, last);
    return { total: result.participantCount, entries: await this.rankedEntries(result, rows) };
  }

  async find(result: PublishedResult, ids: readonly string[]): Promise<RankedEntry<StandingPerson>[]> {
    return ids.length === 0 ? [] : this.rankedEntries(result, await this.published.ofContestants(result.id, ids));
  }

  async around(result: PublishedResult, id: string, reach: number): Promise<BoardPage<StandingPerson> | null> {
    const [row] = await this.published.ofContestants(result.id, [id]);
    if (!row) return null;
    const first = Math.max(0, row.position - 1 - reach);
    return this.page(result, first, row.position + reach - first);
  }

  /** The fingerprint that the board ought to have, or null where it has it. */
  private async stalenessOf(result: PublishedResult): Promise<string | null> {
    const fingerprint = `${result.id} withdrawn ${await this.published.withdrawnCount()}`;
    const state = await this.leaderboards.stateOf(peopleBoardOf(result));
    return state?.fingerprint === fingerprint ? null : fingerprint;
  }

  private async write(result: PublishedResult, fingerprint: string): Promise<void> {
    const { version, publishedAt, actualCount, participantCount: total } = result;
    const about = { fingerprint, total, resultVersion: version, publishedAt, actualCount };
    await this.leaderboards.replace(peopleBoardOf(result), about, this.entriesOf(result));
  }

  private async *entriesOf(result: PublishedResult): AsyncGenerator<Iterable<BoardEntry<StandingPerson>>> {
    const prizeNames = new Map(result.prizes.map(({ code, name }) => [code, name]));
    for await (const rows of this.lists.rows(result.id)) yield boardEntries(rows, result, prizeNames);
  }

  private async rankedEntries(result: PublishedResult, rows: readonly PublishedRow[]) {
    const persons = await this.personsOf(result, rows);
    return rows.map((row, index) => ({
      id: row.contestantId,
      rank: row.rank,
      row: persons[index] ?? personOf(row, NOBODY, result),
    }));
  }

  private async personsOf(result: PublishedResult, rows: readonly PublishedRow[]): Promise<StandingPerson[]> {
    const ids = rows.map(({ contestantId }) => contestantId);
    const people = await this.people.listed(ids, result.childRule);
    return rows.map((row) => personOf(row, people.get(row.contestantId) ?? NOBODY, result));
  }
}

function* boardEntries(
  rows: Iterable<ListedRow>,
  { childRule }: PublishedResult,
  prizeNames: ReadonlyMap<string, string>,
): Generator<BoardEntry<StandingPerson>> {
  for (const row of rows) {
    const { contestantId, rank, score, prediction, distance, durationMs, submittedAt, prizeCode } = row;
    const { name, place, maskedPhone } = publicPersonOf(row.person, childRule);
    const prizeName = prizeCode === null ? null : (prizeNames.get(prizeCode) ?? null);
    yield {
      id: contestantId,
      sortKey: sortKeyOfRank(rank),
      // Field by field: a million spread objects are half of all the work.
      row: { name, place, maskedPhone, score, prediction, distance, durationMs, submittedAt, prizeName },
      basis: 0,
    };
  }
}

function personOf(row: PublishedRow, person: PublicPerson, { prizes }: PublishedResult): StandingPerson {
  const { score, prediction, distance, durationMs, submittedAt, prizeCode } = row;
  return {
    ...person,
    score,
    prediction,
    distance,
    durationMs,
    submittedAt: submittedAt?.getTime() ?? null,
    prizeName: prizes.find(({ code }) => code === prizeCode)?.name ?? null,
  };
}
