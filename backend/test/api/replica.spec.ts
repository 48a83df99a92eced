import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Redis } from 'ioredis';
import { REDIS } from '../../src/platform/redis/redis.module.js';
import { aStaffMember } from '../support/accounts-builders.js';
import { aRound, type TestRound } from '../support/participation-builders.js';
import { AFTER_CLOSE, closeDueRounds, publishLatest, tookPart } from '../support/results-builders.js';
import { flushRedis } from '../support/redis-keys.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import type { TestClient } from '../support/test-client.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const withReplica = (replicaUrl?: string) =>
  startTestApp({
    now: AFTER_CLOSE,
    databaseUrl: database.url,
    ...(replicaUrl !== undefined && { settings: { DATABASE_REPLICA_URL: replicaUrl } }),
  });

/** The last statements of the connections that read published results, by the name that they give themselves. */
async function statementsOnReplica(test: TestApp): Promise<string[]> {
  const rows = await test.database.query<{ query: string }>(
    `select query from pg_stat_activity where application_name = 'contest-platform-replica'
       and datname = current_database()`,
  );
  return rows.map(({ query }) => query);
}

const publicPage = async (test: TestApp, { id }: TestRound) =>
  (await test.client().get(`/api/rounds/${id}/standings`)).body;

/** What `/metrics` says of the replica. */
async function figures(test: TestApp): Promise<Record<string, number>> {
  const { body } = await test.client().get<string>('/metrics');
  const lines = body.split('\n').filter((line) => line.startsWith('contest_replica_'));
  return Object.fromEntries(lines.map((line) => line.split(' ')).map(([series, value]) => [series, Number(value)]));
}

/** Without leaderboards everybody reads PostgreSQL. */
const forgetBoards = (test: TestApp) => flushRedis(test.app.get<Redis>(REDIS));

describe('an application that is told of a replica', () => {
  let test: TestApp;
  let judge: TestClient;
  let round: TestRound;
  beforeAll(async () => {
    test = await withReplica(database.url);
    judge = (await aStaffMember(test, 'judge')).client;
    round = await aRound(test);
    await tookPart(test, round, { An: { prediction: 2 }, Bình: { prediction: 5 }, Chi: { score: 9 } });
    await closeDueRounds(test);
  });
  afterAll(() => test.close());

  it('asks the first one while results are computed, signed, judged and published', async () => {
    await publishLatest(judge, round);
    await judge.get(`/api/staff/judging/${round.id}/ranking`);
    expect(await statementsOnReplica(test)).toEqual([]);
  });

  it('reads published lists and reports from the replica', async () => {
    const organiser = (await aStaffMember(test, 'organiser')).client;
    // A replica that once was slow to answer is left alone for some seconds.
    await eventually(async () => {
      await forgetBoards(test);
      expect((await publicPage(test, round)).rows).toHaveLength(3);
      expect((await statementsOnReplica(test)).join()).toContain('from contestant');
    });
    await eventually(async () => {
      const { status, body } = await organiser.get(`/api/staff/rounds/${round.id}/participation`);
      expect([status, body.entrants]).toEqual([200, 3]);
      expect((await statementsOnReplica(test)).join()).toContain('unit.roster_count');
    });
  });

  it('reads the rows of a list that the replica does not have yet from the first one', async () => {
    const behind = await createTestDatabase();
    const other = await withReplica(behind.url);
    expect((await publicPage(other, round)).rows.map(({ name }: { name: string }) => name)).toHaveLength(3);
    await other.close();
    await behind.drop();
  });

  it('shows the connections to the replica in its figures', async () => {
    await eventually(async () =>
      expect(await figures(test)).toEqual({
        'contest_replica_pool_connections{state="busy"}': 0,
        'contest_replica_pool_connections{state="idle"}': expect.any(Number),
        'contest_replica_pool_connections{state="waiting"}': 0,
        contest_replica_used: 1,
      }),
    );
  });

  it('reads from the first one while the replica is away, and says so in its figures', async () => {
    const other = await withReplica('postgres://nobody@127.0.0.1:1/nothing');
    expect((await publicPage(other, round)).rows).toHaveLength(3);
    expect(await figures(other)).toMatchObject({ contest_replica_used: 0 });
    await other.close();
  });

  it('asks the first one for everything where there is no replica', async () => {
    const other = await withReplica();
    const page = await publicPage(other, round);
    expect(page).toEqual(await publicPage(test, round));
    expect(await figures(other)).toEqual({});
    await other.close();
  });
});
