import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { CONFIG } from '../../src/platform/config/config.module.js';
import type { Config } from '../../src/platform/config/load-config.js';
import {
  anEnrolledContestant,
  aStaffMember,
  CONTESTANT_PASSWORD,
  signedIn,
  STAFF_PASSWORD,
} from '../support/accounts-builders.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const nameOf = async (client: TestClient) => (await client.get('/api/session')).body.account?.displayName ?? null;

describe('a session', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('is opened by phone number in any usual writing', async () => {
    await anEnrolledContestant(test, { fullName: 'Lê Văn Bình', phone: '+84912345678' });
    for (const written of ['0912345678', '+84 912 345 678', '84912.345.678', '912345678']) {
      expect(await nameOf(await signedIn(test, written, CONTESTANT_PASSWORD))).toBe('Lê Văn Bình');
    }
  });

  it('is opened by staff under a name of their own, in capitals or not', async () => {
    await aStaffMember(test, 'organiser', 'BanToChuc');
    expect(await nameOf(await signedIn(test, 'bantochuc', STAFF_PASSWORD))).toBe('Lê Tổ Chức');
  });

  it('travels in a cookie that scripts cannot read and other sites cannot send', async () => {
    const { phone } = await anEnrolledContestant(test);
    const { headers } = await test.client().post('/api/session', { signInName: phone, password: CONTESTANT_PASSWORD });
    expect(String(headers['set-cookie'])).toMatch(/^session=[\w-]{43}; /);
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/']) {
      expect(String(headers['set-cookie'])).toContain(attribute);
    }
  });

  it('keeps only a keyed hash of its token', async () => {
    const { phone } = await anEnrolledContestant(test);
    const { headers } = await test.client().post('/api/session', { signInName: phone, password: CONTESTANT_PASSWORD });
    const token = /session=([\w-]+)/.exec(String(headers['set-cookie']))?.[1] ?? '';
    const rows = await test.database.query<{ row: string }>('select session::text as row from session');
    expect(rows.every(({ row }) => !row.includes(token))).toBe(true);
  });

  it('tells nothing about who exists: an unknown number and a wrong password get the same answer', async () => {
    const { phone } = await anEnrolledContestant(test);
    const wrong = await test.client().post('/api/session', { signInName: phone, password: 'khong-phai' });
    const unknown = await test.client().post('/api/session', { signInName: '0987654321', password: 'khong-phai' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    expect(wrong.body.type).toBe('/problems/sign-in-failed');
  });

  it('refuses the eleventh try at a name in a quarter of an hour, even with the right password', async () => {
    const { phone } = await anEnrolledContestant(test);
    const attempt = (password: string) => test.client().post('/api/session', { signInName: phone, password });
    for (let i = 0; i < 10; i += 1) expect((await attempt('doan-mo')).status).toBe(401);
    const refused = await attempt(CONTESTANT_PASSWORD);
    expect(refused.status).toBe(429);
    // Of the 900 seconds some have passed since the first try.
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(600);
  });

  it('forgives earlier slips once the password was right', async () => {
    const { phone } = await anEnrolledContestant(test);
    const attempt = (password: string) => test.client().post('/api/session', { signInName: phone, password });
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 5; i += 1) await attempt('go-nham');
      expect((await attempt(CONTESTANT_PASSWORD)).status).toBe(200);
    }
  });

  it('ends when its device signs out, and the cookie is worth nothing afterwards', async () => {
    const { client } = await anEnrolledContestant(test);
    expect((await client.delete('/api/session')).status).toBe(204);
    expect(await nameOf(client)).toBeNull();
    expect((await client.get('/api/profile')).status).toBe(401);
  });

  it('of a contestant slides on for thirty days after the last visit', async () => {
    const { client } = await anEnrolledContestant(test, { fullName: 'Vũ Thị Cúc' });
    for (let visit = 0; visit < 3; visit += 1) {
      test.clock.advance(29 * DAY);
      expect(await nameOf(client)).toBe('Vũ Thị Cúc');
    }
    test.clock.advance(30 * DAY);
    expect(await nameOf(client)).toBeNull();
  });

  it('of staff ends after an hour without a request', async () => {
    const { client } = await aStaffMember(test, 'judge');
    test.clock.advance(59 * MINUTE);
    expect(await nameOf(client)).toBe('Trần Giám Khảo');
    test.clock.advance(59 * MINUTE);
    expect(await nameOf(client)).toBe('Trần Giám Khảo');
    test.clock.advance(60 * MINUTE);
    expect(await nameOf(client)).toBeNull();
  });

  it('of staff ends after twelve hours, however busy', async () => {
    const { client } = await aStaffMember(test, 'judge');
    for (let i = 0; i < 15; i += 1) {
      test.clock.advance(45 * MINUTE);
      expect(await nameOf(client)).toBe('Trần Giám Khảo');
    }
    test.clock.advance(45 * MINUTE);
    expect(await nameOf(client)).toBeNull();
  });

  it('shows the devices of the account and ends one from another', async () => {
    const { client: phone, phone: number } = await anEnrolledContestant(test);
    const laptop = await signedIn(test, number, CONTESTANT_PASSWORD);
    const devices = (await laptop.get('/api/session/devices')).body;
    expect(devices).toHaveLength(2);
    const other = devices.find(({ current }: { current: boolean }) => !current);
    expect((await laptop.delete(`/api/session/devices/${other.id}`)).status).toBe(204);
    expect(await nameOf(phone)).toBeNull();
    expect(await nameOf(laptop)).toBe('Nguyễn Thị An');
  });

  it('of somebody else is nothing here', async () => {
    const an = await anEnrolledContestant(test);
    const binh = await anEnrolledContestant(test);
    const [device] = (await an.client.get('/api/session/devices')).body;
    const { status, body } = await binh.client.delete(`/api/session/devices/${device.id}`);
    expect([status, body.type]).toEqual([404, '/problems/nothing-here']);
    expect(await nameOf(an.client)).toBe('Nguyễn Thị An');
  });

  it('refuses an unknown field and says which', async () => {
    const { status, body } = await test
      .client()
      .post('/api/session', { signInName: 'a', password: 'b', role: 'judge' });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ pointer: '/role' }]);
  });

  it('is needed where a route does not say otherwise, and the role must fit', async () => {
    const { client } = await anEnrolledContestant(test);
    expect((await test.client().get('/api/session/devices')).status).toBe(401);
    expect((await client.get('/api/staff/accounts')).body.type).toBe('/problems/not-allowed');
    const { client: organiser } = await aStaffMember(test, 'organiser');
    expect((await organiser.get('/api/profile')).status).toBe(403);
  });

  it('that another process ended ends here at the word of Redis', async () => {
    const { client, id } = await anEnrolledContestant(test);
    expect(await nameOf(client)).toBe('Nguyễn Thị An');
    await endSilently(id);
    await inRedis((redis) => redis.publish('sessions-changed', id));
    await eventually(async () => expect(await nameOf(client)).toBeNull());
  });

  it('of which no word comes is believed for five minutes, of staff for fifteen seconds', async () => {
    const { client, id } = await anEnrolledContestant(test);
    const { client: judge, id: judgeId } = await aStaffMember(test, 'judge');
    expect(await nameOf(client)).toBe('Nguyễn Thị An');
    expect(await nameOf(judge)).not.toBeNull();
    await endSilently(id, judgeId);
    test.clock.advance(15_000);
    expect(await nameOf(judge)).toBeNull();
    test.clock.advance(284_999);
    expect(await nameOf(client)).toBe('Nguyễn Thị An');
    test.clock.advance(1);
    expect(await nameOf(client)).toBeNull();
  });

  it('that was read before the line for such words was cut is believed for fifteen seconds', async () => {
    const { client, id } = await anEnrolledContestant(test);
    expect(await nameOf(client)).toBe('Nguyễn Thị An');
    test.clock.advance(1);
    const [line = ''] = await ownLines();
    await inRedis((redis) => redis.client('KILL', 'ID', line));
    await endSilently(id);
    await eventually(async () => expect((await ownLines()).filter((other) => other !== line)).toHaveLength(1));
    test.clock.advance(14_998);
    expect(await nameOf(client)).toBe('Nguyễn Thị An');
    test.clock.advance(1);
    expect(await nameOf(client)).toBeNull();
  });

  /** Connections that listen to channels, by id: of this application alone, for others share the server and its channels. */
  const ownLines = () =>
    inRedis(async (redis) => {
      const lines = String(await redis.call('CLIENT', 'LIST', 'TYPE', 'pubsub')).split('\n');
      const ownDatabase = ` db=${redis.options.db} `;
      return lines.filter((line) => line.includes(ownDatabase)).map((line) => /^id=(\d+)/.exec(line)?.[1] ?? '');
    });

  /** Ends the sessions of accounts as a process does whose word is lost. */
  const endSilently = (...accountIds: string[]) =>
    test.database.query('delete from session where account_id = any($1)', [accountIds]);

  async function inRedis<Result>(work: (redis: Redis) => Promise<Result>): Promise<Result> {
    const redis = new Redis(test.app.get<Config>(CONFIG).redisUrl);
    try {
      return await work(redis);
    } finally {
      redis.disconnect();
    }
  }
});
