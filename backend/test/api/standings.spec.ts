import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { RoundCatalogue } from '../../src/contests/round-catalogue.js';
import { RoundSimulation } from '../../src/participation/round-simulation.service.js';
import { REDIS } from '../../src/platform/redis/redis.module.js';
import { PublishedLists } from '../../src/standings/published-list.repository.js';
import { PublishedStandings } from '../../src/standings/published-standings.repository.js';
import { StandingUpkeep } from '../../src/standings/standing-upkeep.service.js';
import { aStaffMember, aUnit } from '../support/accounts-builders.js';
import { aRound, CLOSES, type TestRound } from '../support/participation-builders.js';
import {
  AFTER_CLOSE,
  clientOf,
  closeDueRounds,
  publishLatest,
  tookPart,
  type People,
} from '../support/results-builders.js';
import { flushRedis, keysIn } from '../support/redis-keys.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

let test: TestApp;
let judge: TestClient;
let redis: Redis;
beforeAll(async () => {
  test = await startTestApp({ now: AFTER_CLOSE });
  redis = test.app.get<Redis>(REDIS);
  judge = (await aStaffMember(test, 'judge')).client;
});
afterAll(() => test.close());

const standings = async (round: TestRound, query = '', client = test.client()) =>
  (await client.get(`/api/rounds/${round.id}/standings${query}`)).body;

describe('the standing of a published round', () => {
  let round: TestRound;
  let people: People;
  beforeAll(async () => {
    const commune = await aUnit(test, { name: 'Phường Hạc Thành', kind: 'ward' });
    const unit = await aUnit(test, { name: 'Sở Khoa học và Công nghệ', kind: 'department' });
    round = await aRound(test);
    people = await tookPart(test, round, {
      'Nguyễn Thị An': { prediction: 3, person: { communeId: commune.id, phone: '+84912345678' } },
      'Lê Bình': { prediction: 2, person: { communeId: commune.id, unitId: unit.id } },
      'Trần Gia Bảo': { prediction: 1, person: { dateOfBirth: '2012-09-01', unitOther: 'Lớp 8A <b>nhất</b>' } },
      'Phạm Minh Châu': { score: 9, person: { dateOfBirth: '2012-09-01', guardianConsentedAt: new Date(0) } },
    });
    await closeDueRounds(test);
    await publishLatest(judge, round);
  });

  it('shows rank, name, unit or commune, masked phone, score, prediction, distance, times and prize', async () => {
    const { rows, ...rest } = await standings(round);
    expect(rest).toEqual({
      ...{
        state: 'published',
        roundId: round.id,
        resultVersion: 1,
        publishedAt: AFTER_CLOSE,
        total: 4,
        page: 1,
        size: 50,
      },
      ...{ me: null, actualCount: 3 },
    });
    expect(rows[0]).toEqual({
      ...{ rank: 1, name: 'Nguyễn Thị An', place: 'Phường Hạc Thành', maskedPhone: '09xx xxx 678', score: 10 },
      ...{ prediction: 3, distance: 0, durationMs: 60_000, submittedAt: '2026-08-03T03:01:00.000Z' },
      ...{ prizeName: 'Giải Nhất', isMe: false },
    });
    expect(rows[1].place).toBe('Sở Khoa học và Công nghệ');
  });

  it('shows a child by initials unless a guardian consented, and never what people typed as their unit', async () => {
    const { rows } = await standings(round);
    expect(rows.map(({ name, place }: Record<string, unknown>) => [name, place])).toEqual([
      ['Nguyễn Thị An', 'Phường Hạc Thành'],
      ['Lê Bình', 'Sở Khoa học và Công nghệ'],
      ['T. G. B.', ''],
      ['Phạm Minh Châu', ''],
    ]);
  });

  it('finds people by a part of the name without diacritics, but nobody by a name that is not shown', async () => {
    const found = async (q: string) =>
      (await standings(round, `?q=${encodeURIComponent(q)}`)).rows.map((row: { name: string }) => row.name);
    expect(await found('thi an')).toEqual(['Nguyễn Thị An']);
    expect(await found('minh châu')).toEqual(['Phạm Minh Châu']);
    expect(await found('gia bảo')).toEqual([]);
    expect(await found('%')).toEqual([]);
  });

  it('marks me, and shows me with my neighbours', async () => {
    const me = await clientOf(test, people['Lê Bình'] ?? '');
    const { me: mine, rows } = await standings(round, '?size=1', me);
    expect(mine).toMatchObject({ rank: 2, name: 'Lê Bình', isMe: true });
    expect(rows.map(({ isMe }: { isMe: boolean }) => isMe)).toEqual([false]);
    const around = (await me.get(`/api/rounds/${round.id}/standings/me`)).body;
    expect(around.rows.map(({ rank, isMe }: Record<string, unknown>) => [rank, isMe])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
    ]);
    expect(around.me.rank).toBe(2);
  });

  it('is read from PostgreSQL while Redis has lost it, and is the same', async () => {
    const before = await standings(round);
    await flushRedis(redis);
    expect(await standings(round)).toEqual(before);
    expect((await standings(round, '?q=binh')).rows).toHaveLength(1);
    await test.get(StandingUpkeep).ensureAll();
    expect(await redis.exists(`{round:${round.id}}:people:meta`)).toBe(1);
    expect(await standings(round)).toEqual(before);
  });

  it('is written once, however many find it missing at the same time', async () => {
    await flushRedis(redis);
    const [result] = await test.get(PublishedStandings).all();
    let letGo = () => {};
    let writing: Promise<void> = Promise.resolve();
    await new Promise<void>((isLocked) => {
      writing = test.database.run(async () => {
        await test.get(PublishedLists).lock(result?.id ?? '');
        isLocked();
        await new Promise<void>((resolve) => {
          letGo = resolve;
        });
      });
    });
    const upkeep = test.get(StandingUpkeep);
    const others = [upkeep.ensureAll(), upkeep.ensureAll(), upkeep.ensureAll()];
    const waiting =
      "select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())";
    await eventually(async () => expect(await test.database.query(waiting)).toHaveLength(3));
    letGo();
    await Promise.all([writing, ...others]);
    // Every writing counts one version on.
    expect(await redis.hget(`{round:${round.id}}:people:meta`, 'version')).toBe('1');
  });

  it('keeps all keys of a round on one node of a cluster', async () => {
    const keys = (await keysIn(redis, '*')).filter((key) => key.includes(round.id));
    expect(keys.length).toBeGreaterThan(4);
    expect(keys.filter((key) => !key.startsWith(`{round:${round.id}}:`))).toEqual([]);
  });

  it('does not exist for a round that does not, and needs a session for my place', async () => {
    expect((await test.client().get('/api/rounds/00000000-0000-4000-8000-000000000000/standings')).status).toBe(404);
    expect((await test.client().get(`/api/rounds/${round.id}/standings/me`)).status).toBe(401);
    expect((await test.client().get(`/api/rounds/${round.id}/standings?sort=name`)).status).toBe(422);
  });
});

describe('a leaderboard of 400 people', () => {
  it('agrees with the ranked list of the jury on every page and around everybody, before and after a flush', async () => {
    const round = await aRound(test, { rules: { keys: ['score', 'predictionDistance'] } });
    await test
      .get(RoundSimulation)
      .simulate({ roundId: round.id, contestants: 400, seed: 7, untilMs: Date.parse(CLOSES) });
    await closeDueRounds(test);
    // Prizes hang on ties here, so the signature is written by hand.
    await test.database.query('update result set confirmed_at = now(), published_at = now() where round_id = $1', [
      round.id,
    ]);
    await test.database.query('update round set result_published_at = now() where id = $1', [round.id]);
    test.get(RoundCatalogue).forget(round.id);
    await test.get(StandingUpkeep).ensureAll();
    const ranked = (await judge.get(`/api/staff/judging/${round.id}/ranking?size=200`)).body.rows.concat(
      (await judge.get(`/api/staff/judging/${round.id}/ranking?size=200&page=2`)).body.rows,
    );
    expect(ranked).toHaveLength(400);
    expect(new Set(ranked.map(({ rank }: { rank: number }) => rank)).size).toBeLessThan(390);
    const expected = ranked.map(({ rank, score, distance, durationMs }: Record<string, number>) => ({
      rank,
      score,
      distance,
      durationMs,
    }));
    const pages = async () => {
      const rows = [];
      for (let page = 1; page <= 8; page += 1) rows.push(...(await standings(round, `?page=${page}&size=57`)).rows);
      return rows.map(({ rank, score, distance, durationMs }) => ({ rank, score, distance, durationMs }));
    };
    expect(await pages()).toEqual(expected);
    await flushRedis(redis);
    expect(await pages()).toEqual(expected);
  });
});

describe('the collective standing', () => {
  it('ranks units by share of their roster and others by number, merged units under their successor, once published', async () => {
    const old = await aUnit(test, { name: 'Xã Cũ', kind: 'commune' });
    const merged = await aUnit(test, { name: 'Phường Mới', kind: 'ward', rosterCount: 4 });
    await test.database.query('update unit set successor_id = $2 where id = $1', [old.id, merged.id]);
    const other = await aUnit(test, { name: 'Xã Khác', kind: 'commune' });
    const school = await aUnit(test, { name: 'Trường Lam Sơn', kind: 'school', rosterCount: 2 });
    const round = await aRound(test);
    await tookPart(test, round, {
      A: { person: { communeId: old.id, unitId: school.id } },
      B: { score: 6, person: { communeId: merged.id } },
      C: { person: { communeId: merged.id } },
      D: { person: { communeId: other.id, unitId: school.id } },
    });
    await closeDueRounds(test);
    const path = `/api/standings/units?roundId=${round.id}`;
    expect((await test.client().get(path)).body).toEqual({
      state: 'hidden',
      roundId: round.id,
      side: 'unit',
      rows: [],
    });
    await publishLatest(judge, round);
    const communes = (await test.client().get(`${path}&side=commune`)).body;
    expect(communes.rows).toMatchObject([
      {
        rankedBy: 'share',
        rank: 1,
        name: 'Phường Mới',
        entrants: 3,
        rosterCount: 4,
        sharePercent: 75,
        allCorrect: 2,
        meanScore: 8.67,
        prizeEligible: true,
      },
      { rankedBy: 'count', rank: 1, name: 'Xã Khác', entrants: 1, rosterCount: null, sharePercent: null },
    ]);
    await flushRedis(redis);
    expect((await test.client().get(`${path}&side=commune`)).body).toEqual(communes);
    expect((await test.client().get(path)).body.rows).toMatchObject([
      { name: 'Trường Lam Sơn', entrants: 2, sharePercent: 100 },
    ]);
  });
});
