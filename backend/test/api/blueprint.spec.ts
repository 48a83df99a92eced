import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RoundRelease } from '../../src/contests/round-release.service.js';
import { aContest, approvedQuestions, aStaffMember, FIRST_WEEK, SECOND_WEEK } from '../support/contest-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const TEN = { rows: [{ topic: null, difficulty: null, count: 10 }] };

describe('a blueprint', () => {
  let test: TestApp;
  let organiser: TestClient;
  let judge: TestClient;
  beforeAll(async () => {
    test = await startTestApp();
    organiser = await aStaffMember(test, 'organiser');
    judge = await aStaffMember(test, 'judge');
  });
  afterAll(() => test.close());
  beforeEach(() => test.database.query(`update question set status = 'retired'`));

  const ask = async (request: object) => (await organiser.post('/api/staff/blueprint-feasibility', request)).body;
  /** Two rounds, the first released with these questions of the bank. */
  const aContestInItsSecondWeek = async () => {
    const { contestId, roundIds } = await aContest(test, {
      rounds: [
        { ...FIRST_WEEK, blueprint: TEN },
        { ...SECOND_WEEK, blueprint: TEN },
      ],
    });
    const [first = '', second = ''] = roundIds;
    await test.get(RoundRelease).release(first);
    return { contestId, first, second };
  };

  it('says how alike the papers of two contestants would be, row by row and in all', async () => {
    await approvedQuestions(test, 20, { difficulty: 'easy' });
    await approvedQuestions(test, 4, { difficulty: 'hard' });
    const rows = [
      { topic: null, difficulty: 'easy', count: 4 },
      { topic: null, difficulty: 'hard', count: 2 },
    ];
    const body = await ask({ blueprint: { rows } });
    // 4²/20 and 2²/4
    expect(body.rows.map(({ expectedShared }: { expectedShared: number }) => expectedShared)).toEqual([0.8, 1]);
    expect(body.likeness).toMatchObject({ expectedShared: 1.8, exact: true });
    expect(body.likeness.share).toBeCloseTo(0.3, 10);
    // 1 − (C(16, 4) / C(20, 4)) · (C(2, 2) / C(4, 2))
    expect(body.likeness.anyShared).toBeCloseTo(0.9374, 4);
    expect(body.repeats).toBeNull();
  });

  it('says nothing about papers that there cannot be', async () => {
    await approvedQuestions(test, 3);
    expect(await ask({ blueprint: TEN })).toMatchObject({ feasible: false, likeness: null, repeats: null });
  });

  it('says how many questions of earlier rounds would come again, in whatever version', async () => {
    await approvedQuestions(test, 12);
    const { contestId, first } = await aContestInItsSecondWeek();
    await test.database.query(`update question set status = 'retired' where id in (
      select id from question where status = 'approved' order by code limit 4)`);
    await approvedQuestions(test, 12);
    const { repeats } = await ask({ contestId, week: 2, blueprint: TEN });
    // 8 of the 20 were in the first round: a paper of ten has four of them.
    expect(repeats).toEqual({
      poolCount: 20,
      repeatedCount: 8,
      expectedPerPaper: 4,
      rounds: [{ roundId: first, name: 'Tuần 1', questionCount: 8 }],
    });
    expect((await ask({ contestId, week: 1, blueprint: TEN })).repeats).toMatchObject({ repeatedCount: 0, rounds: [] });
  });

  it('is judged the same way on the page of its round, before the release and after it', async () => {
    await approvedQuestions(test, 20);
    const { second } = await aContestInItsSecondWeek();
    const pool = async () => (await judge.get(`/api/staff/rounds/${second}`)).body.pool;
    const before = await pool();
    expect(before).toMatchObject({
      questionCount: 20,
      likeness: { expectedShared: 5, share: 0.5, exact: true },
      repeats: { poolCount: 20, repeatedCount: 20, expectedPerPaper: 10 },
    });
    await test.get(RoundRelease).release(second);
    expect(await pool()).toEqual(before);
  });

  it('takes only approved questions: none that waits for review, and none whose next version does', async () => {
    const ids = await approvedQuestions(test, 10);
    const states = ['draft', 'reviewed', 'retired', 'approved'];
    for (const [index, status] of states.entries()) {
      await test.database.query('update question set status = $2 where id = $1', [ids[index], status]);
    }
    expect((await ask({ blueprint: TEN })).rows[0].available).toBe(7);
  });

  describe('shown on several papers', () => {
    it('tells which questions two papers have in common', async () => {
      await approvedQuestions(test, 15);
      const { second } = await aContestInItsSecondWeek();
      const previews = async (query: string) =>
        (await organiser.get(`/api/staff/rounds/${second}/paper-previews?${query}`)).body;
      const body = await previews('seeds=An,Bình');
      const [one, two] = body.papers;
      expect([one.seed, two.seed]).toEqual(['An', 'Bình']);
      const codes = (paper: { questions: { code: string }[] }) => paper.questions.map(({ code }) => code);
      const common = codes(one).filter((code: string) => codes(two).includes(code));
      // Ten and ten of fifteen: five at least.
      expect(common.length).toBeGreaterThanOrEqual(5);
      const marked = one.questions.filter(({ alsoIn }: { alsoIn: number[] }) => alsoIn.length > 0);
      expect(codes({ questions: marked })).toEqual(common);
      expect(body).toMatchObject({ meanShared: common.length, differentQuestions: 20 - common.length });
      expect(await previews('seeds=An,Bình')).toEqual(body);
      const alone = (await organiser.get(`/api/staff/rounds/${second}/paper-preview?seed=An`)).body;
      expect(codes(alone)).toEqual(codes(one));
      expect(JSON.stringify(body)).not.toMatch(/correct|explanation/);
    });

    it('is drawn anew each time without seeds, three papers or as many as are wanted', async () => {
      await approvedQuestions(test, 15);
      const { second } = await aContestInItsSecondWeek();
      const papers = async (query = '') =>
        (await judge.get(`/api/staff/rounds/${second}/paper-previews${query}`)).body.papers;
      expect(await papers()).toHaveLength(3);
      expect(await papers('?count=5')).toHaveLength(5);
      expect((await judge.get(`/api/staff/rounds/${second}/paper-previews?count=11`)).status).toBe(422);
      expect((await judge.get(`/api/staff/rounds/${second}/paper-previews?seeds=a,,b`)).status).toBe(422);
    });

    it('is for organisers and judges', async () => {
      await approvedQuestions(test, 10);
      const { second } = await aContestInItsSecondWeek();
      const administrator = await aStaffMember(test, 'administrator');
      const path = `/api/staff/rounds/${second}/paper-previews`;
      expect((await administrator.get(path)).status).toBe(403);
      expect((await test.client().get(path)).status).toBe(401);
      expect((await judge.get('/api/staff/rounds/1/paper-previews')).status).toBe(404);
    });
  });
});
