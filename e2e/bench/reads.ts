import { Redis } from 'ioredis';
import type { Difference } from '../load/differences.js';
import { leaderboardDifferences, type StoredRanking, storedRanking } from '../load/ranking.js';
import { compare, type Side } from './compare.js';
import type { PublishedRound } from './fixtures.js';
import type { Bench, Scenario } from './scenario.js';
import { requestBytes } from './wire.js';
import { bareSide, headersOf, productSide } from './writes.js';

const ROWS_A_PAGE = 50;
const SAMPLE = 40;

/** My place in the published leaderboard, with three before and three behind. */
export const rank: Scenario = async (bench) => {
  const round = await bench.fixtures.published();
  const bares = readersOf(round);
  const next = () => ({ bytes: requestBytes('GET', `/rank/${round.roundId}/${bares().id}`) });
  const figures = await compare(bench, rankSide(bench, round), await bareSide(bench, next));
  return { figures, check: () => checked(bench, round, ranksAsRead) };
};

export function rankSide(bench: Bench, round: PublishedRound): Side {
  const mine = readersOf(round);
  const path = `/api/rounds/${round.roundId}/standings/me`;
  return productSide(bench, () => ({ bytes: requestBytes('GET', path, { headers: headersOf(mine()) }) }));
}

/** A page of fifty rows of the published leaderboard, and the reader's own row. */
export const page: Scenario = async (bench) => {
  const round = await bench.fixtures.published();
  const { roundId, people } = round;
  const pages = Math.max(1, Math.floor(people.length / ROWS_A_PAGE));
  const [mine, bares] = [readersOf(round), readersOf(round)];
  let [turn, bareTurn] = [0, 0];
  const figures = await compare(
    bench,
    productSide(bench, () => {
      turn += 1;
      const path = `/api/rounds/${roundId}/standings?page=${1 + (turn % pages)}`;
      return { bytes: requestBytes('GET', path, { headers: headersOf(mine()) }) };
    }),
    await bareSide(bench, () => {
      bareTurn += 1;
      return { bytes: requestBytes('GET', `/page/${roundId}/${bares().id}/${1 + (bareTurn % pages)}`) };
    }),
  );
  return { figures, check: () => checked(bench, round, firstPageAsRead) };
};

/** My result with the answered questions; there is no equal baseline. */
export const result: Scenario = async (bench) => {
  const round = await bench.fixtures.published();
  const mine = readersOf(round);
  const path = `/api/rounds/${round.roundId}/my-result`;
  const next = () => ({ bytes: requestBytes('GET', path, { headers: headersOf(mine()) }) });
  return { figures: await compare(bench, productSide(bench, next), null), check: null };
};

/** A request that asks nothing of anybody: what the framework takes, and what the product puts on every request. */
export const floor: Scenario = async (bench) => {
  const own = { bytes: requestBytes('GET', '/health/live') };
  const bare = { bytes: requestBytes('GET', '/floor') };
  return {
    figures: await compare(
      bench,
      productSide(bench, () => own),
      await bareSide(bench, () => bare),
    ),
    check: null,
  };
};

/** The leaderboard in Redis against PostgreSQL, and what people read against both. */
async function checked(
  { product, database, line }: Bench,
  round: PublishedRound,
  asRead: (line: Bench['line'], round: PublishedRound, stored: StoredRanking) => Promise<Difference[]>,
): Promise<Difference[]> {
  const stored = await storedRanking(database, round.roundId);
  if (stored === null) return [{ name: 'leaderboard-differs', detail: 'The round has no result' }];
  const redis = new Redis(product.redisUrl);
  try {
    return [...(await leaderboardDifferences(redis, round.roundId, stored)), ...(await asRead(line, round, stored))];
  } finally {
    redis.disconnect();
  }
}

async function ranksAsRead(line: Bench['line'], { roundId, people }: PublishedRound, stored: StoredRanking) {
  const ranks = new Map(stored.rows.map(({ contestant, rank: place }) => [contestant, place]));
  const found: Difference[] = [];
  for (const person of people.slice(0, SAMPLE)) {
    const { body } = await line.call(person, { method: 'GET', path: `/api/rounds/${roundId}/standings/me` });
    const told = (body as { me: { rank: number } | null } | null)?.me?.rank ?? 'none';
    if (told === ranks.get(person.id)) continue;
    found.push({ name: 'rank-differs', detail: `${person.id}: told ${told}, kept ${ranks.get(person.id)}` });
  }
  return found;
}

async function firstPageAsRead(
  line: Bench['line'],
  { roundId, people: [reader] }: PublishedRound,
  stored: StoredRanking,
) {
  const { body } = await line.call(reader ?? null, { method: 'GET', path: `/api/rounds/${roundId}/standings` });
  const told = ((body as { rows?: { rank: number; score: number }[] } | null)?.rows ?? []).map(lineOf).join(', ');
  const kept = stored.rows.slice(0, ROWS_A_PAGE).map(lineOf).join(', ');
  const difference: Difference = { name: 'leaderboard-differs', detail: `first page: told ${told}, kept ${kept}` };
  return told === kept ? [] : [difference];
}

const lineOf = ({ rank: place, score }: { rank: number; score: number }): string => `${place} with ${score}`;

function readersOf({ people }: PublishedRound) {
  let turn = 0;
  return () => {
    turn += 1;
    const person = people[turn % people.length];
    if (!person) throw new Error('Nobody is ranked.');
    return person;
  };
}
