import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { phaseOf, RoundCatalogue } from '../../src/contests/round-catalogue.js';
import { DEFAULT_RULES } from '../../src/domain/rules.js';
import {
  aContest,
  approvedQuestions,
  aReleasedRound,
  aStaffMember,
  auditedActions,
  FIRST_WEEK,
  SECOND_WEEK,
} from '../support/contest-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const MIDWEEK = '2026-08-05T03:00:00.000Z';
const BEFORE = '2026-08-01T03:00:00.000Z';
const TEN = { rows: [{ topic: null, difficulty: null, count: 10 }] };

describe('a round', () => {
  let test: TestApp;
  let organiser: TestClient;
  let judge: TestClient;
  beforeAll(async () => {
    test = await startTestApp();
    organiser = await aStaffMember(test, 'organiser');
    judge = await aStaffMember(test, 'judge');
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set(MIDWEEK);
    // Each situation has a bank of its own.
    await test.database.query(`update question set status = 'retired'`);
  });

  /** The clock moves by days, and idle sessions end. */
  const later = async (instant: Date) => {
    test.clock.set(instant);
    organiser = await aStaffMember(test, 'organiser');
  };
  const planned = async (plan = {}) => {
    const { contestId, roundIds } = await aContest(test, plan);
    const [roundId = '', nextId = ''] = roundIds;
    return { contestId, roundId, nextId };
  };
  const release = (roundId: string) => organiser.post(`/api/staff/rounds/${roundId}/release`);
  const view = async (roundId: string) => (await organiser.get(`/api/staff/rounds/${roundId}`)).body;
  const typeOf = ({ status, body }: { status: number; body: { type: string } }) => `${status} ${body.type}`;

  describe('that is planned', () => {
    it('is added with its window, rules and blueprint', async () => {
      const { contestId, roundId } = await planned();
      const { ruleSetId } = await view(roundId);
      const { status, body } = await organiser.post(`/api/staff/contests/${contestId}/rounds`, {
        number: 2,
        name: 'Tuần 2',
        opensAt: '2026-08-10T10:00:00+07:00',
        closesAt: '2026-08-17T09:00:00+07:00',
        ruleSetId,
        blueprint: { rows: [{ topic: 'online-safety', difficulty: 'easy', count: 4 }] },
      });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        contestId,
        number: 2,
        opensAt: '2026-08-10T03:00:00.000Z',
        phase: 'upcoming',
        locked: false,
        rules: DEFAULT_RULES,
        lotCommitment: null,
        extensions: [],
      });
      expect(await auditedActions(test, body.id)).toEqual(['round-added']);
    });

    it('refuses a number that is taken, a window that runs backwards and rules of another contest', async () => {
      const { contestId, roundId } = await planned();
      const other = await view((await planned()).roundId);
      const { ruleSetId } = await view(roundId);
      const add = (details: object) =>
        organiser.post(`/api/staff/contests/${contestId}/rounds`, {
          number: 5,
          name: 'Tuần 5',
          opensAt: SECOND_WEEK.opensAt.toISOString(),
          closesAt: SECOND_WEEK.closesAt.toISOString(),
          ruleSetId,
          blueprint: TEN,
          ...details,
        });
      expect(typeOf(await add({ number: 1 }))).toBe('409 /problems/round-number-taken');
      expect(typeOf(await add({ closesAt: SECOND_WEEK.opensAt.toISOString() }))).toBe('422 /problems/window-backwards');
      expect(typeOf(await add({ ruleSetId: other.ruleSetId }))).toBe('422 /problems/rule-set-unknown');
      expect(typeOf(await add({ blueprint: { rows: [] } }))).toBe('422 /problems/request-invalid');
      expect(typeOf(await add({ lotSeed: 'mine' }))).toBe('422 /problems/request-invalid');
    });

    it('is changed by what is sent until it is released', async () => {
      await approvedQuestions(test, 10);
      const { roundId } = await planned();
      const changed = await organiser.patch(`/api/staff/rounds/${roundId}`, { name: 'Tuần mở đầu' });
      expect(changed.body).toMatchObject({ name: 'Tuần mở đầu', opensAt: '2026-08-03T03:00:00.000Z' });
      await release(roundId);
      expect(typeOf(await organiser.patch(`/api/staff/rounds/${roundId}`, { name: 'Khác' }))).toBe(
        '409 /problems/round-released',
      );
      expect(await auditedActions(test, roundId)).toEqual(['round-added', 'round-changed', 'round-released']);
    });

    it('says item by item what is missing before it may be released', async () => {
      const { roundId } = await planned({ rules: { ...DEFAULT_RULES, prizes: [] } });
      const { checklist, pool } = await view(roundId);
      const missing = checklist.filter(({ done }: { done: boolean }) => !done);
      expect(missing).toEqual([
        { code: 'prizes-missing', done: false, message: 'Chưa có cơ cấu giải thưởng trong thể lệ.' },
        {
          code: 'blueprint-infeasible',
          done: false,
          message: 'Ngân hàng chưa đủ câu hỏi đã duyệt cho ma trận đề. Hãy duyệt thêm câu hỏi hoặc sửa ma trận.',
        },
      ]);
      expect(checklist).toHaveLength(10);
      expect(pool).toEqual({ questionCount: 0, likeness: null, repeats: null });
    });

    it('is never open, whatever the clock says, and has no questions', async () => {
      const { roundId } = await planned();
      const round = await test.get(RoundCatalogue).round(roundId);
      expect(round && phaseOf(round, test.clock.nowMs())).toBe('upcoming');
      expect(await test.get(RoundCatalogue).pool(roundId)).toEqual([]);
    });
  });

  describe('that is released', () => {
    it('is refused while something is missing, which it names', async () => {
      const { roundId } = await planned();
      const { status, body } = await release(roundId);
      expect({ status, type: body.type }).toEqual({ status: 409, type: '/problems/round-not-ready' });
      expect(body.errors.map(({ code }: { code: string }) => code)).toEqual(['blueprint-infeasible']);
      expect((await view(roundId)).releasedAt).toBeNull();
    });

    it('is refused once its window is past, and where it overlaps another round', async () => {
      await approvedQuestions(test, 10);
      const { roundId, nextId } = await planned({
        rounds: [FIRST_WEEK, { ...FIRST_WEEK, closesAt: SECOND_WEEK.closesAt }],
      });
      const codes = async (id: string) => (await release(id)).body.errors.map(({ code }: { code: string }) => code);
      expect(await codes(nextId)).toEqual(['rounds-overlap']);
      await later(FIRST_WEEK.closesAt);
      expect(await codes(roundId)).toEqual(['window-in-past', 'rounds-overlap']);
    });

    it('takes the approved questions of its week and of no week, and no others', async () => {
      const mine = [...(await approvedQuestions(test, 6, { week: 1 })), ...(await approvedQuestions(test, 5))];
      await approvedQuestions(test, 4, { week: 2 });
      const [draft = ''] = await approvedQuestions(test, 1, { week: 1 });
      await test.database.query(`update question set status = 'draft' where id = $1`, [draft]);
      const { roundId } = await planned();
      expect((await release(roundId)).body.pool).toMatchObject({ questionCount: 11 });
      const pool = await test.get(RoundCatalogue).pool(roundId);
      expect(pool.map(({ questionId }) => questionId).sort()).toEqual([...mine].sort());
      expect(pool.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(pool[0]).toMatchObject({ topic: 'online-safety', correct: 0 });
    });

    it('keeps its questions in the words that they had, whatever happens to the bank', async () => {
      const [id = ''] = await approvedQuestions(test, 10);
      const { roundId } = await planned();
      await release(roundId);
      const question = (await organiser.get(`/api/staff/questions/${id}`)).body;
      const { code, topic, difficulty, week, options, correct, explanation, source } = question;
      const stem = 'Hoàn toàn khác trước rồi?';
      await organiser.put(`/api/staff/questions/${id}`, {
        code,
        topic,
        difficulty,
        week,
        stem,
        options,
        correct,
        explanation,
        source,
        version: 1,
      });
      await organiser.post(`/api/staff/questions/${id}/retirement`);
      test.get(RoundCatalogue).forget(roundId);
      const pool = await test.get(RoundCatalogue).pool(roundId);
      expect(pool.find(({ questionId }) => questionId === id)?.stem).toBe(question.stem);
      expect((await view(roundId)).pool.questionCount).toBe(10);
    });

    it('keeps the rules that it was released with when there is a new version', async () => {
      const { roundId, contestId } = await aReleasedRound(test);
      await organiser.post(`/api/staff/contests/${contestId}/rule-sets`, {
        rules: { ...DEFAULT_RULES, attemptLimit: 5 },
        note: 'Giữa cuộc thi',
      });
      const { rules, ruleSetId } = await view(roundId);
      expect(rules.attemptLimit).toBe(1);
      const { ruleSets } = (await organiser.get(`/api/staff/contests/${contestId}`)).body;
      expect(ruleSets[1]).toMatchObject({ id: ruleSetId, version: 1 });
      expect(typeOf(await organiser.patch(`/api/staff/rounds/${roundId}`, { ruleSetId: ruleSets[0].id }))).toBe(
        '409 /problems/round-released',
      );
    });

    it('commits to a secret seed that anybody can check afterwards', async () => {
      const { roundId } = await aReleasedRound(test);
      const round = await test.get(RoundCatalogue).round(roundId);
      expect(round?.lotSeed).toMatch(/^[0-9a-f]{64}$/);
      const digest = createHash('sha256')
        .update(round?.lotSeed ?? '', 'utf8')
        .digest('hex');
      const shown = (await organiser.get(`/api/staff/rounds/${roundId}`)).body;
      expect(shown.lotCommitment).toBe(digest);
      expect(JSON.stringify(shown)).not.toContain(round?.lotSeed);
    });

    it('happens once, however many organisers click at the same time', async () => {
      await approvedQuestions(test, 10);
      const { roundId } = await planned();
      const answers = await Promise.all(Array.from({ length: 6 }, () => release(roundId)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
      expect(new Set(answers.map(({ body }) => body.lotCommitment)).size).toBe(1);
      expect(await auditedActions(test, roundId)).toEqual(['round-added', 'round-released']);
    });

    it('can be taken back until it opens, and then has other questions and another seed when it is released again', async () => {
      test.clock.set(BEFORE);
      await approvedQuestions(test, 10);
      const { roundId } = await planned();
      const first = (await release(roundId)).body.lotCommitment;
      expect(await test.get(RoundCatalogue).pool(roundId)).toHaveLength(10);
      const back = await organiser.delete(`/api/staff/rounds/${roundId}/release`);
      expect(back.body).toMatchObject({ locked: false, lotCommitment: null });
      expect(await test.get(RoundCatalogue).pool(roundId)).toEqual([]);
      await approvedQuestions(test, 3);
      const second = (await release(roundId)).body.lotCommitment;
      expect(second).not.toBe(first);
      expect(await test.get(RoundCatalogue).pool(roundId)).toHaveLength(13);
    });

    it('cannot be taken back from its opening instant on', async () => {
      test.clock.set(BEFORE);
      const { roundId } = await aReleasedRound(test);
      test.clock.set(FIRST_WEEK.opensAt);
      expect(typeOf(await organiser.delete(`/api/staff/rounds/${roundId}/release`))).toBe(
        '409 /problems/round-has-opened',
      );
      expect((await view(roundId)).locked).toBe(true);
    });
  });

  describe('that is extended', () => {
    const LATER = '2026-08-10T02:30:00.000Z';
    const extend = (roundId: string, details: object = {}) =>
      organiser.post(`/api/staff/rounds/${roundId}/extension`, {
        closesAt: LATER,
        reason: 'Mất điện diện rộng trong giờ cuối.',
        announce: false,
        ...details,
      });

    it('closes later, with its reason in the log, and everybody sees it at once', async () => {
      const { roundId } = await aReleasedRound(test);
      const { status, body } = await extend(roundId);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        closesAt: LATER,
        extensions: [
          {
            closedBefore: '2026-08-10T02:00:00.000Z',
            closesNow: LATER,
            reason: 'Mất điện diện rộng trong giờ cuối.',
            createdByName: 'Lê Thị Tổ Chức',
          },
        ],
      });
      const round = await test.get(RoundCatalogue).round(roundId);
      expect(round?.schedule.closesAt).toBe(Date.parse(LATER));
      expect(await auditedActions(test, roundId)).toEqual(['round-added', 'round-released', 'round-extended']);
    });

    it('is announced on the home page where the organiser wants it, in local time', async () => {
      test.clock.advance(1);
      const { roundId } = await aReleasedRound(test);
      await extend(roundId, { announce: true });
      const { announcements } = (await test.client().get('/api/contest')).body;
      expect(announcements).toMatchObject([
        {
          roundId,
          title: 'Gia hạn Tuần 1',
          body: 'Tuần 1 đóng lúc 09:30 ngày 10/08/2026, thay cho 09:00 ngày 10/08/2026. Lý do: Mất điện diện rộng trong giờ cuối.',
        },
      ]);
    });

    it('happens once when the same request is sent several times at once', async () => {
      const { roundId } = await aReleasedRound(test);
      const answers = await Promise.all(Array.from({ length: 5 }, () => extend(roundId)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      expect((await view(roundId)).extensions).toHaveLength(1);
    });

    it('never closes earlier than before', async () => {
      const { roundId } = await aReleasedRound(test);
      for (const closesAt of ['2026-08-10T02:00:00.000Z', '2026-08-06T02:00:00.000Z', MIDWEEK]) {
        expect(typeOf(await extend(roundId, { closesAt }))).toBe('422 /problems/extension-not-later');
      }
    });

    it('never runs into another round', async () => {
      const { roundId } = await aReleasedRound(test, { plan: { rounds: [FIRST_WEEK, SECOND_WEEK] } });
      const opening = SECOND_WEEK.opensAt.toISOString();
      expect(typeOf(await extend(roundId, { closesAt: '2026-08-10T03:00:00.001Z' }))).toBe(
        '409 /problems/extension-overlaps',
      );
      expect((await extend(roundId, { closesAt: opening })).status).toBe(200);
    });

    it('is refused before it opens, at its closing instant, and where it was never released', async () => {
      const { roundId } = await aReleasedRound(test);
      test.clock.set(BEFORE);
      expect(typeOf(await extend(roundId))).toBe('409 /problems/round-not-open-to-extend');
      await later(FIRST_WEEK.closesAt);
      expect(typeOf(await extend(roundId))).toBe('409 /problems/round-not-open-to-extend');
      test.clock.set(MIDWEEK);
      expect(typeOf(await extend((await planned()).roundId))).toBe('409 /problems/round-not-open-to-extend');
    });
  });

  describe('and its paper', () => {
    it('is previewed as contestants see it: the same for the same seed, without the key', async () => {
      await approvedQuestions(test, 20);
      const { roundId } = await planned();
      const paper = async (query = '') => (await judge.get(`/api/staff/rounds/${roundId}/paper-preview${query}`)).body;
      const first = await paper('?seed=thu');
      expect(first.questions).toHaveLength(10);
      expect(first.questions[0]).toMatchObject({ position: 0, topicName: 'An toàn trên mạng', difficulty: 'easy' });
      expect(first.questions[0].options.map(({ choice }: { choice: string }) => choice)).toEqual(['A', 'B', 'C']);
      expect(await paper('?seed=thu')).toEqual(first);
      expect((await paper('?seed=khac')).questions).not.toEqual(first.questions);
      const drawn = await paper();
      expect(await paper(`?seed=${drawn.seed}`)).toEqual(drawn);
      expect(JSON.stringify(first)).not.toMatch(/correct|explanation/);
    });

    it('cannot be previewed when the bank is short', async () => {
      await approvedQuestions(test, 7);
      const { roundId } = await planned();
      const answer = await organiser.get(`/api/staff/rounds/${roundId}/paper-preview`);
      expect(typeOf(answer)).toBe('409 /problems/blueprint-infeasible');
      expect(answer.body.detail).toContain('thiếu 3 câu');
    });

    it('is counted against the bank while its blueprint is being written', async () => {
      await approvedQuestions(test, 4, { difficulty: 'easy' });
      await approvedQuestions(test, 3, { difficulty: 'hard', week: 2 });
      const rows = [
        { topic: null, difficulty: 'easy', count: 3 },
        { topic: 'online-safety', difficulty: null, count: 3 },
      ];
      const ask = async (week?: number) =>
        (await organiser.post('/api/staff/blueprint-feasibility', { week, blueprint: { rows } })).body;
      expect(await ask()).toMatchObject({
        feasible: true,
        questionCount: 6,
        rows: [
          { index: 0, wanted: 3, available: 4 },
          { index: 1, wanted: 3, available: 7 },
        ],
        short: 0,
      });
      expect(await ask(1)).toMatchObject({ feasible: false, short: 2 });
    });
  });

  it('is seen by all staff and changed by organisers only', async () => {
    const { roundId } = await planned();
    expect((await test.client().get(`/api/staff/rounds/${roundId}`)).status).toBe(401);
    expect((await judge.get(`/api/staff/rounds/${roundId}`)).status).toBe(200);
    for (const path of ['release', 'extension']) {
      expect((await judge.post(`/api/staff/rounds/${roundId}/${path}`, {})).status).toBe(403);
    }
    expect((await organiser.get(`/api/staff/rounds/${randomUUID()}`)).status).toBe(404);
    expect((await release(randomUUID())).status).toBe(404);
    expect((await organiser.patch(`/api/staff/rounds/${roundId}`, { releasedAt: MIDWEEK })).status).toBe(422);
  });
});
