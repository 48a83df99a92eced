import { Injectable } from '@nestjs/common';
import type { UnitTally } from '../domain/unit-standing.js';
import { type BoardEntry, type BoardName, sortKeyOfRank } from './board.js';
import { Leaderboards } from './leaderboards.repository.js';
import type { PublishedResult } from './published-standings.repository.js';
import { UNIT_STANDING_SIDES, type UnitStandingRow, type UnitStandingSide } from './standings.dto.js';
import { type ListedUnit, UnitEntrants } from './unit-entrants.repository.js';
import { rankedUnits } from './unit-ranking.js';

/** What one unit leaderboard is about: a round, or all published rounds of a contest. */
interface UnitSubject {
  readonly of: 'round' | 'contest';
  readonly id: string;
  readonly results: readonly PublishedResult[];
}

interface Counting {
  readonly units: readonly ListedUnit[];
  readonly counted: (results: readonly PublishedResult[]) => Promise<Record<UnitStandingSide, UnitTally[]>>;
}

/** The collective standings of published results, in Redis. */
@Injectable()
export class UnitBoards {
  constructor(
    private readonly leaderboards: Leaderboards,
    private readonly entrants: UnitEntrants,
  ) {}

  /** Rebuilds the boards that are missing or stale; returns how many there are. */
  async ensureAll(published: readonly PublishedResult[]): Promise<number> {
    const subjects = subjectsOf(published);
    if (subjects.length === 0) return 0;
    const units = await this.entrants.units();
    // The contest's only published round is counted once for both.
    const counts = new Map<string, Promise<Record<UnitStandingSide, UnitTally[]>>>();
    const counted = (results: readonly PublishedResult[]) => {
      const ids = results.map(({ id }) => id);
      const count = counts.get(ids.join()) ?? this.entrants.ofResults(ids);
      counts.set(ids.join(), count);
      return count;
    };
    for (const subject of subjects) {
      for (const side of UNIT_STANDING_SIDES) await this.ensure(subject, side, { units, counted });
    }
    return subjects.length * UNIT_STANDING_SIDES.length;
  }

  /** The rows of a round's or contest's standing, from its published results. */
  async rowsOf(results: readonly PublishedResult[], side: UnitStandingSide, units: readonly ListedUnit[]) {
    const tallies = await this.entrants.ofResults(results.map(({ id }) => id));
    return ranked(results, units, tallies[side]);
  }

  private async ensure({ of, id, results }: UnitSubject, side: UnitStandingSide, { units, counted }: Counting) {
    const board: BoardName = { of, id, side };
    const fingerprint = [...results.map((result) => result.id), fingerprintOf(units)].join(' ');
    if ((await this.leaderboards.stateOf(board))?.fingerprint === fingerprint) return;
    const rows = ranked(results, units, (await counted(results))[side]);
    const newest = results.reduce((latest, { publishedAt }) => Math.max(latest, publishedAt), 0);
    const version = results.reduce((sum, result) => sum + result.version, 0);
    const about = { fingerprint, total: rows.length, resultVersion: version, publishedAt: newest, actualCount: null };
    await this.leaderboards.replace(board, about, [rows.map(entryOf)]);
  }
}

const ranked = (results: readonly PublishedResult[], units: readonly ListedUnit[], tallies: readonly UnitTally[]) =>
  rankedUnits(units, tallies, results.at(-1)?.rosterFloorPercent ?? 0);

function subjectsOf(published: readonly PublishedResult[]): UnitSubject[] {
  const ofRounds = published.filter(({ roundId }) => roundId !== null);
  const contestIds = [...new Set(ofRounds.map(({ contestId }) => contestId))];
  return [
    ...ofRounds.map((result) => ({ of: 'round' as const, id: result.roundId ?? '', results: [result] })),
    ...contestIds.map((id) => ({
      of: 'contest' as const,
      id,
      results: ofRounds.filter(({ contestId }) => contestId === id),
    })),
  ];
}

/** A merger or a corrected roster changes the standing. */
function fingerprintOf(units: readonly ListedUnit[]): string {
  const rosters = units.reduce((sum, { rosterCount }) => sum + (rosterCount ?? 0), 0);
  const merged = units.filter(({ successorId }) => successorId !== null).length;
  return `units ${units.length}/${merged}/${rosters}`;
}

function entryOf(row: UnitStandingRow): BoardEntry<UnitStandingRow> {
  const side = row.rankedBy === 'share' ? '0' : '1';
  return { id: row.unitId, sortKey: `${side};${sortKeyOfRank(row.rank)}`, row, basis: 0 };
}
