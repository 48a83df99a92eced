import type { Prize } from './rules.js';

/** A row of a standing as far as prizes look at it. */
export interface PrizeCandidate {
  rank: number;
  contestant: string;
  prizeEligible: boolean;
}

/** What the list of winners says beside a rank: the prize it wins, or why a prize passes it over. */
export interface PrizeRow {
  rank: number;
  contestant: string;
  prize: Prize | null;
  passedOver: { prize: Prize; alreadyWonIn: string } | null;
}

/** People who share a rank and cannot all have the same prize. The judges decide; the software does not. */
export interface UnresolvedTie {
  rank: number;
  contestants: readonly string[];
  /** The prizes at stake, one entry for each piece; fewer than there are contestants, or of different kinds. */
  prizes: readonly Prize[];
}

export interface PrizeAssignment {
  /** In rank order, down to the last prize; the rows below, and those that may win nothing, are left out. */
  rows: readonly PrizeRow[];
  /** Prizes that nobody was left to win. */
  unawarded: readonly { prize: Prize; count: number }[];
  unresolvedTies: readonly UnresolvedTie[];
}

/**
 * Deals the prizes out in rank order (DOMAIN §3.10).
 *
 * Only those who may win a prize do. Where a person wins at most one, whoever won before is passed over, the prize goes
 * to the next in rank, and the list says so. `alreadyWon` says for each earlier winner where ("Tuần 1").
 * `ranking` is a standing, the best first, and is read no farther than prizes go; `prizes` are ordered from the highest.
 */
export function assignPrizes(
  ranking: Iterable<PrizeCandidate>,
  prizes: readonly Prize[],
  alreadyWon: ReadonlyMap<string, string>,
  onePrizePerPerson: boolean,
): PrizeAssignment {
  const queue = prizes.flatMap((prize) => Array.from({ length: prize.count }, () => prize));
  const rows: PrizeRow[] = [];
  const unresolvedTies: UnresolvedTie[] = [];
  for (const group of sharedRanks(ranking)) {
    const [next] = queue;
    if (next === undefined) break;
    const winners: PrizeCandidate[] = [];
    for (const candidate of group) {
      const wonIn = onePrizePerPerson ? alreadyWon.get(candidate.contestant) : undefined;
      if (wonIn === undefined) winners.push(candidate);
      else rows.push(rowOf(candidate, { passedOver: { prize: next, alreadyWonIn: wonIn } }));
    }
    const atStake = queue.splice(0, winners.length);
    if (isShareable(atStake, winners.length)) {
      rows.push(...winners.map((winner) => rowOf(winner, { prize: next })));
    } else {
      unresolvedTies.push(tieOf(winners, atStake));
    }
  }
  return { rows, unawarded: piecesByPrize(queue), unresolvedTies };
}

/** Those who may win, neighbours of one rank together. */
function* sharedRanks(candidates: Iterable<PrizeCandidate>): Generator<PrizeCandidate[]> {
  let group: PrizeCandidate[] = [];
  for (const candidate of candidates) {
    if (!candidate.prizeEligible) continue;
    if (group[0] !== undefined && group[0].rank !== candidate.rank) {
      yield group;
      group = [];
    }
    group.push(candidate);
  }
  if (group.length > 0) yield group;
}

/** Whether there is one piece for each of them, and all pieces are alike. */
function isShareable(pieces: readonly Prize[], winners: number): boolean {
  return pieces.length === winners && pieces.every((piece) => piece === pieces[0]);
}

function tieOf(winners: readonly PrizeCandidate[], prizes: readonly Prize[]): UnresolvedTie {
  return { rank: winners[0]?.rank ?? 0, contestants: winners.map(({ contestant }) => contestant), prizes };
}

function rowOf({ rank, contestant }: PrizeCandidate, outcome: Partial<PrizeRow>): PrizeRow {
  return { rank, contestant, prize: null, passedOver: null, ...outcome };
}

function piecesByPrize(queue: readonly Prize[]): { prize: Prize; count: number }[] {
  return [...new Set(queue)].map((prize) => ({ prize, count: queue.filter((piece) => piece === prize).length }));
}
