import type { BoardState, RankedEntry, Seen } from './board.js';
import type { SeenReply } from './leaderboard-scripts.js';

/** Members end with the id of whom they are. */
const ID_LENGTH = 36;

/** What a reading of a board tells, or null where a part of the board was lost. */
export function seenOf<Row extends object>(reply: SeenReply): Seen<Row> | null {
  const [text, version, sizes, offset, firstRank, members, rows, wanted, ranks, wantedRows] = reply;
  const about = JSON.parse(text) as Omit<BoardState, 'version'>;
  const [total = 0] = sizes;
  const expected = about.resultVersion === null ? total : about.total;
  if (sizes.some((size) => size !== expected)) return null;
  return {
    state: { ...about, version: Number(version), total },
    page: { total, entries: ranked<Row>(members, rows, { offset, firstRank }) },
    found: wanted
      .flatMap((member, index) => entryOf<Row>(member, ranks[index], wantedRows[index]))
      .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1)),
  };
}

/** Whoever has the key of the one before shares the rank; everybody else's is the place (1, 2, 2, 4). */
function ranked<Row extends object>(
  members: readonly string[],
  rows: readonly (string | null)[],
  { offset, firstRank }: { offset: number; firstRank: number },
): RankedEntry<Row>[] {
  let rank = firstRank;
  return members.flatMap((member, index) => {
    const before = members[index - 1];
    if (before !== undefined && keyOf(before) !== keyOf(member)) rank = offset + index + 1;
    return entryOf<Row>(member, rank, rows[index]);
  });
}

function entryOf<Row extends object>(
  member: string,
  rank: number | undefined,
  text: string | null | undefined,
): RankedEntry<Row>[] {
  if (rank === undefined || !text) return [];
  return [
    { id: member.slice(-ID_LENGTH), rank, row: (JSON.parse(text.slice(text.indexOf('\n') + 1)) as { row: Row }).row },
  ];
}

const keyOf = (member: string) => member.slice(0, -ID_LENGTH);
