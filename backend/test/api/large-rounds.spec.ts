import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { RoundCatalogue } from '../../src/contests/round-catalogue.js';
import { RoundSimulation } from '../../src/participation/round-simulation.service.js';
import { BulkCopy } from '../../src/platform/database/bulk-copy.js';
import { rank } from '../../src/results/rank.command.js';
import { LiveStandings } from '../../src/standings/live-standings.repository.js';
import { PublishedStandings } from '../../src/standings/published-standings.repository.js';
import { StandingUpkeep } from '../../src/standings/standing-upkeep.service.js';
import { aStaffMember } from '../support/accounts-builders.js';
import { aRound, CLOSES, type TestRound } from '../support/participation-builders.js';
import { AFTER_CLOSE, closeDueRounds } from '../support/results-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const PEOPLE = 10_000;

interface StoredRow {
  readonly rank: number;
  readonly contestant: string;
  readonly score: number;
  readonly distance: number | null;
  readonly durationMs: number;
  readonly prizeEligible: boolean;
}

let test: TestApp;
let judge: TestClient;
let round: TestRound;
let stored: StoredRow[];
let folder: string;
const warnings: string[] = [];
const heed = ({ message }: Error) => void warnings.push(message);
beforeAll(async () => {
  process.on('warning', heed);
  folder = await mkdtemp(join(tmpdir(), 'large-'));
  test = await startTestApp({ now: AFTER_CLOSE });
  judge = (await aStaffMember(test, 'judge')).client;
  round = await aRound(test);
  await test
    .get(RoundSimulation)
    .simulate({ roundId: round.id, contestants: PEOPLE, seed: 11, untilMs: Date.parse(CLOSES) });
  await closeDueRounds(test);
  stored = await test.database.query<StoredRow>(
    `select rank, contestant_id as contestant, score, distance, duration_ms as "durationMs",
       prize_eligible as "prizeEligible"
     from result_row join result on result.id = result_row.result_id
     where result.round_id = $1 order by position`,
    [round.id],
  );
});
afterAll(async () => {
  process.off('warning', heed);
  await test.close();
  await rm(folder, { recursive: true });
});

/** The round as `rank` takes it, read from attempts and predictions alone. */
async function documentOf({ id }: TestRound): Promise<string> {
  const [frame] = await test.database.query<{ rules: Record<string, unknown>; lotSeed: string | null }>(
    `select rule_set.rules, round.lot_seed as "lotSeed"
     from round join rule_set on rule_set.id = round.rule_set_id where round.id = $1`,
    [id],
  );
  const attempts = await test.database.query(
    `select contestant_id as contestant, started_at as "startedAt", submitted_at as "submittedAt", score
     from attempt where round_id = $1 and submitted_at is not null order by id`,
    [id],
  );
  const contestants = await test.database.query(
    `select distinct entry.contestant_id as id, 'eligible' as status, entry.prediction
     from entry join attempt using (round_id, contestant_id) where round_id = $1 and submitted_at is not null`,
    [id],
  );
  const { predictionTarget, countedAttempt, eligibility, keys } = frame?.rules ?? {};
  const rules = { predictionTarget, countedAttempt, eligibility, keys, lotSeed: frame?.lotSeed };
  return JSON.stringify({ attempts, contestants, questionCount: 10, rules, format: 'round-ranking-input/1' });
}

describe('a round of ten thousand', () => {
  it('is ranked by the closing exactly as by the command `rank`, row by row', async () => {
    const file = join(folder, 'round.json');
    await writeFile(file, await documentOf(round));
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const printed = text(stdout);
    const code = await rank([file], { stdout, stderr });
    stdout.end();
    expect(code).toBe(0);
    expect(stored).toHaveLength(PEOPLE);
    expect(JSON.parse(await printed).ranking).toEqual(stored);
  });

  it('is exported whole, as a workbook and as CSV', async () => {
    const workbook = await judge.get(`/api/staff/judging/${round.id}/export.xlsx`);
    const [list] = (await readXlsx(workbook.bytes)).sheets;
    const ranks = (list?.rows ?? []).slice(1).map(([place, shared]) => [place, shared]);
    const expected = stored.map((row, index) => [index + 1, row.rank]);
    expect(ranks).toEqual(expected);
    const csv = await judge.get(`/api/staff/judging/${round.id}/export.csv`);
    const lines = csv.bytes.toString('utf8').trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(',', 2).map(Number))).toEqual(expected);
  });

  it('is counted anew by the sweeps only after somebody was excluded or taken back', async () => {
    const [someone] = stored;
    const counting = jest.spyOn(test.get(LiveStandings), 'entrantCount');
    await closeDueRounds(test);
    counting.mockClear();
    await closeDueRounds(test);
    expect(counting).not.toHaveBeenCalled();
    await test.database.query('update contestant set withdrawn_at = now() where id = $1', [someone?.contestant]);
    await closeDueRounds(test);
    const view = await judge.get(`/api/staff/judging/${round.id}`);
    expect(view.body.result).toMatchObject({
      version: 2,
      participantCount: PEOPLE - 1,
    });
    counting.mockRestore();
  });

  it('comes on the leaderboard by the sweep, as PostgreSQL has it, and not while somebody waits', async () => {
    await test.database.query(
      `update result set confirmed_at = now(), published_at = now() where round_id = $1
         and version = (select max(version) from result where round_id = $1)`,
      [round.id],
    );
    await test.database.query('update round set result_published_at = now() where id = $1', [round.id]);
    test.get(RoundCatalogue).forget(round.id);
    const upkeep = test.get(StandingUpkeep);
    await upkeep.afterPublication({ roundId: round.id, contestId: round.contestId });
    const page = (number: number) => test.client().get(`/api/rounds/${round.id}/standings?size=100&page=${number}`);
    const pages = [1, 50, 100];
    const fromDatabase = await Promise.all(pages.map(page));
    const reading = jest.spyOn(test.get(PublishedStandings), 'page');
    await upkeep.ensureAll();
    const fromBoard = await Promise.all(pages.map(page));
    expect(reading).not.toHaveBeenCalled();
    reading.mockRestore();
    expect(fromBoard.map(({ body }) => body)).toEqual(fromDatabase.map(({ body }) => body));
    expect(fromBoard.map(({ body }) => body.rows.length)).toEqual([100, 100, 99]);
  });
});

describe('reading by COPY', () => {
  const numbers = (upTo: number) => test.get(BulkCopy).read(`select generate_series(1, ${upTo})`, []);

  it('leaves the connection ready for the next statement, also where the reader stops early or fails', async () => {
    await test.database.run(async () => {
      for await (const _ of numbers(200_000)) break;
      expect(await test.database.query('select 1 as one')).toEqual([{ one: 1 }]);
      const failing = async () => {
        for await (const _ of numbers(200_000)) throw new Error('of the reader');
      };
      await expect(failing()).rejects.toThrow('of the reader');
      expect(await test.database.query('select 2 as two')).toEqual([{ two: 2 }]);
    });
  });

  it('says what PostgreSQL refused', async () => {
    const broken = test.database.run(async () => {
      for await (const rows of test.get(BulkCopy).read('select 1 / (1000 - n) from generate_series(1, 2000) n', [])) {
        for (const row of rows) row.int32();
      }
    });
    await expect(broken).rejects.toThrow('division by zero');
    expect(await test.database.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('asks nothing of a connection that is still busy, of which the driver would warn', () => {
    expect(warnings.filter((warning) => warning.includes('client.query'))).toEqual([]);
  });
});
