import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CurrentContest } from '../../src/contests/current-contest.js';
import { RoundRelease } from '../../src/contests/round-release.service.js';
import { RoundPublication } from '../../src/contests/round-publication.service.js';
import { DEFAULT_RULES } from '../../src/domain/rules.js';
import {
  aContest,
  aReleasedRound,
  aStaffMember,
  auditedActions,
  FIRST_WEEK,
  SECOND_WEEK,
} from '../support/contest-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const REQUEST = {
  name: 'Cuộc thi trực tuyến tìm hiểu chuyển đổi số tỉnh Thanh Hóa',
  shortName: 'Chuyển đổi số',
  organiserName: 'Ban Tổ chức cuộc thi',
  introduction: 'Bốn tuần, mười câu hỏi mỗi tuần.',
  timeZone: 'Asia/Ho_Chi_Minh',
  consentText: 'Tôi đồng ý để Ban Tổ chức xử lý thông tin của tôi cho cuộc thi.',
  consentVersion: '2026-08-01',
  asksIdNumber: false,
};

describe('a contest', () => {
  let test: TestApp;
  let organiser: TestClient;
  let judge: TestClient;
  beforeAll(async () => {
    test = await startTestApp();
    organiser = await aStaffMember(test, 'organiser');
    judge = await aStaffMember(test, 'judge');
  });
  afterAll(() => test.close());

  it('is missed by name while the installation is empty', async () => {
    const { status, body } = await test.client().get('/api/contest');
    expect({ status, type: body.type }).toEqual({ status: 404, type: '/problems/no-contest' });
    expect((await test.client().get('/api/contest/rules')).body.type).toBe('/problems/no-contest');
  });

  it('is made with the default rules and weekly rounds from the first opening on', async () => {
    const { status, body } = await organiser.post('/api/staff/contests', {
      ...REQUEST,
      firstOpensAt: '2026-08-03T10:00:00+07:00',
    });
    expect(status).toBe(201);
    expect(body.ruleSets).toMatchObject([{ version: 1, usedByRounds: [1, 2, 3, 4], rules: { timeLimitSeconds: 600 } }]);
    expect(body.ruleSets[0].rules).toEqual(DEFAULT_RULES);
    const windows = body.rounds.map(({ name, opensAt, closesAt }: never) => [name, opensAt, closesAt]);
    expect(windows).toEqual([
      ['Tuần 1', '2026-08-03T03:00:00.000Z', '2026-08-10T02:00:00.000Z'],
      ['Tuần 2', '2026-08-10T03:00:00.000Z', '2026-08-17T02:00:00.000Z'],
      ['Tuần 3', '2026-08-17T03:00:00.000Z', '2026-08-24T02:00:00.000Z'],
      ['Tuần 4', '2026-08-24T03:00:00.000Z', '2026-08-31T02:00:00.000Z'],
    ]);
    expect(body.rounds[0]).toMatchObject({ phase: 'upcoming', ready: false, missing: 1 });
    expect(await auditedActions(test, body.id)).toEqual(['contest-created']);
    const listed = (await judge.get('/api/staff/contests')).body;
    expect(listed).toMatchObject([{ id: body.id, roundCount: 4, current: true }]);
  });

  it('may be without rounds at first', async () => {
    test.clock.advance(1);
    const { body } = await organiser.post('/api/staff/contests', REQUEST);
    expect(body.rounds).toEqual([]);
    const home = (await test.client().get('/api/contest')).body;
    expect(home).toMatchObject({ contest: { id: body.id }, rounds: [], standingsVisible: false });
    expect(home.prizes.map(({ count }: { count: number }) => count)).toEqual([1, 2, 3, 5]);
  });

  it('is changed by what is sent, and everybody sees it at once', async () => {
    const { contestId } = await newest();
    const { status, body } = await organiser.patch(`/api/staff/contests/${contestId}`, { shortName: 'CĐS 2026' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ shortName: 'CĐS 2026', name: 'Cuộc thi tìm hiểu chuyển đổi số' });
    expect((await test.client().get('/api/contest')).body.contest.shortName).toBe('CĐS 2026');
    expect((await test.get(CurrentContest).required()).shortName).toBe('CĐS 2026');
    expect(await auditedActions(test, contestId)).toEqual(['contest-created', 'contest-changed']);
  });

  it('refuses a time zone that does not exist', async () => {
    const { status, body } = await organiser.post('/api/staff/contests', { ...REQUEST, timeZone: 'Asia/Thanh_Hoa' });
    expect({ status, type: body.type, pointer: body.errors[0].pointer }).toEqual({
      status: 422,
      type: '/problems/time-zone-unknown',
      pointer: '/timeZone',
    });
  });

  /** A new contest is the current one: the clock moves, and the latest counts. */
  async function newest(plan = {}) {
    test.clock.advance(1);
    return aContest(test, plan);
  }

  describe('has rules that', () => {
    const add = (contestId: string, rules: object, note = 'Sửa thể lệ') =>
      organiser.post(`/api/staff/contests/${contestId}/rule-sets`, { rules, note });

    it('get a new version with every change, and the old one stays', async () => {
      const { contestId } = await newest();
      const { status, body } = await add(contestId, { ...DEFAULT_RULES, attemptLimit: 3 }, 'Cho thi ba lượt');
      expect({ status, version: body.version, limit: body.rules.attemptLimit, used: body.usedByRounds }).toEqual({
        status: 201,
        version: 2,
        limit: 3,
        used: [],
      });
      const { ruleSets } = (await organiser.get(`/api/staff/contests/${contestId}`)).body;
      expect(ruleSets.map(({ version, usedByRounds }: never) => [version, usedByRounds])).toEqual([
        [2, []],
        [1, [1]],
      ]);
    });

    it('are numbered without a gap when two organisers add at the same time', async () => {
      const { contestId } = await newest();
      const answers = await Promise.all(Array.from({ length: 4 }, () => add(contestId, DEFAULT_RULES)));
      expect(answers.map(({ body }) => body.version).sort()).toEqual([2, 3, 4, 5]);
    });

    it('may allow unlimited attempts', async () => {
      const { contestId } = await newest();
      expect((await add(contestId, { ...DEFAULT_RULES, attemptLimit: null })).body.rules.attemptLimit).toBeNull();
    });

    it('are refused with a pointer to each fault', async () => {
      const { contestId } = await newest();
      const prize = { code: 'first', name: 'Giải Nhất', count: 1, value: null };
      const { status, body } = await add(contestId, {
        ...DEFAULT_RULES,
        timeLimitSeconds: 5,
        keys: ['predictionDistance', 'lot', 'duration'],
        standingsVisible: 'live',
        scoresVisible: 'at-once',
        prizes: [prize, { ...prize, count: 0 }],
      });
      expect({ status, type: body.type }).toEqual({ status: 422, type: '/problems/rules-invalid' });
      expect(body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`)).toEqual([
        '/rules/timeLimitSeconds out-of-range',
        '/rules/keys keys-without-score',
        '/rules/keys keys-after-lot',
        '/rules/standingsVisible live-standings-give-count-away',
        '/rules/prizes/1/code prize-code-doubled',
        '/rules/prizes/1/count out-of-range',
      ]);
      expect(body.errors[1].detail).toBe('Tiêu chí xếp hạng phải có số câu đúng.');
    });

    it('are refused when a field is missing, unknown or of the wrong kind', async () => {
      const { contestId } = await newest();
      const { onePrizePerPerson: _, ...incomplete } = DEFAULT_RULES;
      const { status, body } = await add(contestId, { ...incomplete, timeLimitSeconds: '600', bonus: 1 });
      expect(status).toBe(422);
      expect(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
        '/rules/bonus',
        '/rules/onePrizePerPerson',
        '/rules/timeLimitSeconds',
      ]);
    });

    it('are public in full, those of a round or of the present one', async () => {
      const { roundIds } = await newest({ rounds: [FIRST_WEEK, SECOND_WEEK] });
      const { body } = await test.client().get('/api/contest/rules');
      expect(body).toMatchObject({ version: 1, roundId: roundIds[0], organiserName: 'Sở Khoa học và Công nghệ' });
      expect(body.rules).toEqual(DEFAULT_RULES);
      expect(body.rounds).toHaveLength(2);
      expect((await test.client().get(`/api/contest/rules?roundId=${roundIds[1]}`)).body.roundId).toBe(roundIds[1]);
      expect((await test.client().get(`/api/contest/rules?roundId=${randomUUID()}`)).status).toBe(404);
    });
  });

  describe('has a home page that', () => {
    it('says what is open until when, and never who took part', async () => {
      const { roundId } = await release({ rounds: [FIRST_WEEK, SECOND_WEEK] });
      const { body } = await test.client().get('/api/contest');
      expect(body.serverTime).toBe(test.clock.now().toISOString());
      expect(body.rounds[0]).toEqual({
        id: roundId,
        number: 1,
        name: 'Tuần 1',
        opensAt: '2026-08-03T03:00:00.000Z',
        closesAt: '2026-08-10T02:00:00.000Z',
        phase: 'open',
        released: true,
        resultPublished: false,
        predictionTarget: 'all-correct',
        timeLimitSeconds: 600,
        questionCount: 10,
        attemptLimit: 1,
        lotCommitment: expect.stringMatching(/^[0-9a-f]{64}$/),
        lotSeed: null,
      });
      expect(body.rounds[1]).toMatchObject({ phase: 'upcoming', released: false, lotCommitment: null });
    });

    it('changes its phases with the clock alone, and shows the lot’s seed only once the round has closed', async () => {
      await release({ rounds: [FIRST_WEEK] });
      const now = test.clock.now();
      const shownAt = async (instant: string) => {
        test.clock.set(instant);
        const [round] = (await test.client().get('/api/contest')).body.rounds;
        return [round.phase, round.lotSeed === null];
      };
      expect(await shownAt('2026-08-03T02:59:59.999Z')).toEqual(['upcoming', true]);
      expect(await shownAt('2026-08-03T03:00:00.000Z')).toEqual(['open', true]);
      expect(await shownAt('2026-08-10T01:59:59.999Z')).toEqual(['open', true]);
      expect(await shownAt('2026-08-10T02:00:00.000Z')).toEqual(['closed', false]);
      test.clock.set(now);
    });

    it('shows no open round that nobody released', async () => {
      await release({ rounds: [FIRST_WEEK, SECOND_WEEK] });
      const now = test.clock.now();
      test.clock.set('2026-08-12T03:00:00.000Z');
      const { rounds } = (await test.client().get('/api/contest')).body;
      expect(rounds[1]).toMatchObject({ phase: 'upcoming', released: false });
      test.clock.set(now);
    });

    it('stays with the running contest while the next one is drafted, until a round of the next is released', async () => {
      const running = await release({});
      const shown = async () => {
        test.clock.advance(2_000);
        return (await test.client().get('/api/contest')).body.contest.id;
      };
      const draft = await newest();
      expect(await shown()).toBe(running.contestId);
      await test.get(RoundRelease).release(draft.roundIds[0] ?? '');
      expect(await shown()).toBe(draft.contestId);
    });

    it('points to the standings as soon as a result is published', async () => {
      const { roundId } = await release({});
      expect((await test.client().get('/api/contest')).body.standingsVisible).toBe(false);
      await test.get(RoundPublication).markPublished(roundId, test.clock.now());
      const { standingsVisible, rounds } = (await test.client().get('/api/contest')).body;
      expect([standingsVisible, rounds[0].resultPublished]).toEqual([true, true]);
    });

    async function release(plan: object) {
      test.clock.advance(1);
      return aReleasedRound(test, { plan });
    }
  });

  it('is changed by organisers only, and read by all staff', async () => {
    const { contestId } = await newest();
    const administrator = await aStaffMember(test, 'administrator');
    expect((await test.client().get('/api/staff/contests')).status).toBe(401);
    expect((await administrator.get(`/api/staff/contests/${contestId}`)).status).toBe(200);
    expect((await judge.patch(`/api/staff/contests/${contestId}`, { name: 'x' })).status).toBe(403);
    expect((await judge.post('/api/staff/contests', REQUEST)).status).toBe(403);
    expect((await organiser.get(`/api/staff/contests/${randomUUID()}`)).status).toBe(404);
    expect((await organiser.patch(`/api/staff/contests/${randomUUID()}`, {})).status).toBe(404);
    const unknown = await organiser.patch(`/api/staff/contests/${contestId}`, { overallPublishedAt: 'now' });
    expect(unknown.status).toBe(422);
  });
});
