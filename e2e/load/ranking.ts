import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Redis } from 'ioredis';
import type { Client } from 'pg';
import type { Difference } from './differences.js';
import { fileAt } from './launch.js';

/** A row of a ranking, from whichever side. */
export interface RankRow {
  readonly contestant: string;
  readonly rank: number;
  readonly score: number;
  readonly distance: number | null;
  readonly durationMs: number;
}

export interface StoredRanking {
  readonly actualCount: number | null;
  readonly rows: readonly RankRow[];
}

/** The latest result of a round as PostgreSQL has it, or null before there is one. */
export async function storedRanking(database: Client, roundId: string): Promise<StoredRanking | null> {
  const { rows: results } = await database.query<{ id: string; actual_count: number | null }>(
    'select id, actual_count from result where round_id = $1 order by version desc limit 1',
    [roundId],
  );
  const [result] = results;
  if (!result) return null;
  const { rows } = await database.query<RankRow>(
    `select contestant_id as contestant, rank, score, distance, duration_ms::float8 as "durationMs"
     from result_row where result_id = $1 order by position`,
    [result.id],
  );
  return { actualCount: result.actual_count, rows };
}

/**
 * Ranks a closed round by the product's command `rank`, which knows no server, from a document written here from the
 * attempts and predictions alone.
 */
export async function rankingByCommand(database: Client, roundId: string, folder: string): Promise<StoredRanking> {
  const file = join(folder, `ranking-${roundId}.json`);
  await pipeline(Readable.from(documentLines(database, roundId)), createWriteStream(file));
  const output = await outputOf([...fileCommand(), 'rank', file]);
  const { actualCount, ranking } = JSON.parse(output) as { actualCount: number; ranking: RankRow[] };
  return { actualCount, rows: ranking };
}

/** Where two rankings of one round differ: everybody once, with the same rank for the same reasons. */
export function rankingDifferences(stored: StoredRanking, oracle: StoredRanking): Difference[] {
  const found: Difference[] = [];
  if (stored.actualCount !== oracle.actualCount) {
    const detail = `stored ${stored.actualCount}, by the command ${oracle.actualCount}`;
    found.push({ name: 'actual-count-differs', detail });
  }
  const storedLines = new Map(stored.rows.map((row) => [row.contestant, lineOf(row)]));
  if (storedLines.size !== stored.rows.length || stored.rows.length !== oracle.rows.length) {
    const detail = `${stored.rows.length} rows for ${storedLines.size} people, ${oracle.rows.length} by the command`;
    found.push({ name: 'counted-attempts', detail });
  }
  for (const row of oracle.rows) {
    const kept = storedLines.get(row.contestant) ?? 'no row';
    if (kept === lineOf(row)) continue;
    found.push({ name: 'rank-differs', detail: `${row.contestant}: stored ${kept}, by the command ${lineOf(row)}` });
  }
  return found;
}

/** Where the published leaderboard in Redis differs from PostgreSQL's ranking. */
export async function leaderboardDifferences(
  redis: Redis,
  roundId: string,
  stored: StoredRanking,
): Promise<Difference[]> {
  const base = `{round:${roundId}}:people:`;
  const generation = await redis.hget(`${base}meta`, 'generation');
  if (generation === null) return [{ name: 'leaderboard-differs', detail: 'Redis has no leaderboard of the round' }];
  const members = await redis.zrange(`${base}${generation}:order`, 0, '-1');
  const ranks = ranksOf(members);
  const found: Difference[] = [];
  if (ranks.size !== stored.rows.length) {
    found.push({
      name: 'leaderboard-differs',
      detail: `Redis has ${ranks.size} rows, PostgreSQL ${stored.rows.length}`,
    });
  }
  for (const { contestant, rank } of stored.rows) {
    if (ranks.get(contestant) === rank) continue;
    const detail = `${contestant}: PostgreSQL ${rank}, Redis ${ranks.get(contestant) ?? 'nothing'}`;
    found.push({ name: 'leaderboard-differs', detail });
  }
  return found;
}

const ID_LENGTH = 36;

/** Members are `<sort key><contestant id>`; equal sort keys share a rank, and the next ranks are skipped. */
function ranksOf(members: readonly string[]): Map<string, number> {
  const ranks = new Map<string, number>();
  let rank = 0;
  let before: string | null = null;
  for (const [index, member] of members.entries()) {
    const key = member.slice(0, -ID_LENGTH);
    if (key !== before) rank = index + 1;
    before = key;
    ranks.set(member.slice(-ID_LENGTH), rank);
  }
  return ranks;
}

const lineOf = ({ rank, score, distance, durationMs }: RankRow): string =>
  `rank ${rank}, score ${score}, distance ${distance}, ${durationMs} ms`;

interface Frame {
  readonly rules: Readonly<Record<string, unknown>>;
  readonly lot_seed: string | null;
  readonly question_count: number;
}

/** A `round-ranking-input/1` document, some thousand rows at a time. */
async function* documentLines(database: Client, roundId: string): AsyncGenerator<string> {
  const { rows } = await database.query<Frame>(
    `select rule_set.rules, round.lot_seed,
       (select sum((row ->> 'count')::int)::int from jsonb_array_elements(round.blueprint -> 'rows') row) as question_count
     from round join rule_set on rule_set.id = round.rule_set_id where round.id = $1`,
    [roundId],
  );
  const [frame] = rows;
  if (!frame) throw new Error(`There is no round ${roundId}.`);
  const { predictionTarget, countedAttempt, eligibility, keys } = frame.rules;
  const rules = { predictionTarget, countedAttempt, eligibility, keys, lotSeed: frame.lot_seed };
  const head = { format: 'round-ranking-input/1', rules, questionCount: frame.question_count };
  yield `${JSON.stringify(head).slice(0, -1)},"contestants":[`;
  yield* listOf(database, CONTESTANTS, roundId);
  yield '],"attempts":[';
  yield* listOf(database, ATTEMPTS, roundId);
  yield ']}\n';
}

const CONTESTANTS = `select distinct contestant.id as "id", case when contestant.withdrawn_at is null then 'eligible' else 'disqualified' end
    as status, entry.prediction
  from attempt join contestant on contestant.id = attempt.contestant_id
    left join entry on entry.round_id = attempt.round_id and entry.contestant_id = attempt.contestant_id
  where attempt.round_id = $1 and attempt.submitted_at is not null`;
const ATTEMPTS = `select contestant_id as contestant, started_at as "startedAt", submitted_at as "submittedAt", score
  from attempt where round_id = $1 and submitted_at is not null`;
const PAGE = 5_000;

async function* listOf(database: Client, query: string, roundId: string): AsyncGenerator<string> {
  await database.query('begin');
  await database.query(`declare page cursor for ${query}`, [roundId]);
  let separator = '';
  for (;;) {
    const { rows } = await database.query(`fetch ${PAGE} from page`);
    if (rows.length === 0) break;
    yield separator + rows.map((row) => JSON.stringify(row)).join(',\n');
    separator = ',\n';
  }
  await database.query('commit');
}

const fileCommand = (): string[] => [new URL('backend/dist/cli.js', fileAt('.')).pathname];

function outputOf(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    let errors = '';
    child.stdout.on('data', (piece: Buffer) => output.push(piece));
    child.stderr.on('data', (piece: Buffer) => {
      errors += piece.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString());
      else reject(new Error(`The command rank ended with exit code ${code}: ${errors.slice(0, 2_000)}`));
    });
  });
}
