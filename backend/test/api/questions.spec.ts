import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aNewQuestion,
  approvedQuestions,
  aReleasedRound,
  aStaffMember,
  auditedActions,
} from '../support/contest-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

describe('the question bank', () => {
  let test: TestApp;
  let organiser: TestClient;
  let judge: TestClient;
  beforeAll(async () => {
    test = await startTestApp();
    organiser = await aStaffMember(test, 'organiser');
    judge = await aStaffMember(test, 'judge');
    await organiser.post('/api/staff/topics', { code: 'online-safety', name: 'An toàn trên mạng' });
  });
  afterAll(() => test.close());

  const written = async (details: object = {}) => {
    const { status, body } = await organiser.post('/api/staff/questions', { ...aNewQuestion(), ...details });
    expect({ status, body }).toMatchObject({ status: 201 });
    return body;
  };

  it('keeps a topic’s code to one topic', async () => {
    expect((await organiser.post('/api/staff/topics', { code: 'e-invoices', name: 'Hóa đơn điện tử' })).status).toBe(
      201,
    );
    const { status, body } = await organiser.post('/api/staff/topics', { code: 'e-invoices', name: 'Khác' });
    expect({ status, type: body.type, pointer: body.errors[0].pointer }).toEqual({
      status: 409,
      type: '/problems/topic-code-taken',
      pointer: '/code',
    });
  });

  it('takes a new question as a draft, tidied, with a code of its own', async () => {
    const view = await written({ stem: '  Thế nào là   chữ ký số?  ', explanation: '', source: null });
    expect(view).toMatchObject({
      stem: 'Thế nào là chữ ký số?',
      status: 'draft',
      version: 1,
      topicName: 'An toàn trên mạng',
      explanation: null,
      usedInRounds: [],
    });
    expect(view.code).toMatch(/^CH-\d{4}$/);
    expect(view).toMatchObject({ authorName: 'Lê Thị Tổ Chức', servable: false, lastApprovedVersion: null });
    expect(await auditedActions(test, view.id)).toEqual(['question-written']);
  });

  it('gives two authors at the same time different codes', async () => {
    const views = await Promise.all(Array.from({ length: 6 }, () => written()));
    expect(new Set(views.map(({ code }) => code)).size).toBe(6);
  });

  it('names what an author should look at, in the language of the reader', async () => {
    const { id } = await written({ source: null, options: ['Một', 'Hai', 'Tất cả các ý trên'], correct: 2 });
    const vietnamese = (await organiser.get(`/api/staff/questions/${id}`)).body;
    expect(vietnamese.warnings).toEqual(['missing-source', 'all-of-the-above']);
    expect(vietnamese.problems[0]).toEqual({
      severity: 'warning',
      code: 'missing-source',
      field: 'source',
      message: 'Chưa ghi nguồn (văn bản, số, ngày, điều khoản).',
    });
  });

  it('refuses a question with faults, each with its place', async () => {
    const { status, body } = await organiser.post('/api/staff/questions', {
      ...aNewQuestion({ topic: 'nowhere' }),
      stem: 'Câu hỏi này có lỗi gì?',
      options: ['Giống', 'giống', ' '],
      correct: 3,
    });
    expect({ status, type: body.type }).toEqual({ status: 422, type: '/problems/question-unusable' });
    expect(body.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`)).toEqual([
      '/options/1 duplicate-option',
      '/options/2 empty-option',
      '/correct bad-key',
      '/topic topic-unknown',
    ]);
  });

  it('refuses a question that it has already, whatever the case, the signs and the order of the options', async () => {
    const first = await written({
      code: 'TRUNG-1',
      stem: 'Ai là trung tâm của chuyển đổi số?',
      options: ['Người dân', 'Máy móc', 'Nhà mạng'],
    });
    const { status, body } = await organiser.post('/api/staff/questions', {
      ...aNewQuestion(),
      stem: 'AI LÀ TRUNG TÂM của chuyển đổi số',
      options: ['Nhà mạng', 'người dân', 'Máy móc'],
    });
    expect({ status, type: body.type }).toEqual({ status: 409, type: '/problems/question-doubled' });
    expect(body.detail).toContain(first.code);
  });

  it('keeps one question of a double click', async () => {
    const question = aNewQuestion();
    const answers = await Promise.all([1, 2, 3].map(() => organiser.post('/api/staff/questions', question)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('refuses a code that another question has', async () => {
    await written({ code: 'RIENG-1' });
    const { status, body } = await organiser.post('/api/staff/questions', { ...aNewQuestion(), code: 'RIENG-1' });
    expect({ status, type: body.type }).toEqual({ status: 409, type: '/problems/question-code-taken' });
  });

  it('finds questions by words without diacritics, by topic, difficulty, status and week', async () => {
    const { id } = await written({
      stem: 'Hóa đơn điện tử do ai lập?',
      topic: 'e-invoices',
      difficulty: 'hard',
      week: 3,
    });
    const found = async (query: string) =>
      (await judge.get(`/api/staff/questions?${query}`)).body.rows.map((row: { id: string }) => row.id);
    expect(await found('q=hoa%20don%20DIEN%20TU')).toEqual([id]);
    expect(await found('topic=e-invoices')).toEqual([id]);
    expect(await found('difficulty=hard&week=3&status=draft')).toEqual([id]);
    expect(await found('q=hoa%25don')).toEqual([]);
    expect(await found('week=0&topic=e-invoices')).toEqual([]);
    // Đ is a letter of its own, and no decomposition of Unicode makes it a D.
    expect(await found('q=h%C3%B3a%20%C4%90%C6%A1n%20dien')).toEqual([id]);
  });

  it('finds questions by their author, by open comments and by what an author should look at', async () => {
    const colleague = await aStaffMember(test, 'organiser');
    const question = { ...aNewQuestion({ topic: 'e-invoices' }), source: null };
    const { id } = (await colleague.post('/api/staff/questions', question)).body;
    const accountId = (await colleague.get('/api/session')).body.account.id;
    const found = async (query: string) =>
      (await judge.get(`/api/staff/questions?topic=e-invoices&${query}`)).body.rows.map(
        (row: { id: string }) => row.id,
      );
    const authors = (await judge.get('/api/staff/questions/authors')).body;
    expect(authors.find((author: { id: string }) => author.id === accountId)).toEqual({
      id: accountId,
      name: 'Lê Thị Tổ Chức',
      questionCount: 1,
    });
    expect(await found(`author=${accountId}`)).toEqual([id]);
    expect(await found('warnings=true')).toEqual([id]);
    expect(await found('openComments=true')).toEqual([]);
    await judge.post(`/api/staff/questions/${id}/comments`, { text: 'Nguồn ở đâu?' });
    expect(await found('openComments=true')).toEqual([id]);
    expect(await found('openComments=false')).not.toContain(id);
    expect(await found('warnings=false')).not.toContain(id);
  });

  it('sorts by code, by last change, by topic, difficulty, week and use', async () => {
    const codesBy = async (sort: string) =>
      (await judge.get(`/api/staff/questions?size=200&sort=${sort}`)).body.rows.map(
        (row: { code: string }) => row.code,
      );
    const byCode = await codesBy('code');
    for (const sort of ['newest', 'oldest', 'topic', 'difficulty', 'week', 'most-used']) {
      expect([...(await codesBy(sort))].sort()).toEqual([...byCode].sort());
    }
    test.clock.advance(1_000);
    const { code } = await written();
    expect((await codesBy('newest'))[0]).toBe(code);
    expect((await codesBy('oldest')).at(-1)).toBe(code);
    expect((await judge.get('/api/staff/questions?sort=random')).status).toBe(422);
  });

  it('lists no key, no option and no explanation', async () => {
    const { rows } = (await organiser.get('/api/staff/questions?size=1')).body;
    expect(Object.keys(rows[0]).sort()).toEqual([
      'authorName',
      'code',
      'difficulty',
      'id',
      'openComments',
      'optionCount',
      'roundCount',
      'status',
      'stem',
      'topic',
      'topicName',
      'updatedAt',
      'version',
      'warnings',
      'week',
    ]);
  });

  it('pages through its questions by code', async () => {
    const { body } = await organiser.get('/api/staff/questions?page=2&size=3');
    expect(body).toMatchObject({ page: 2, size: 3 });
    expect(body.rows).toHaveLength(3);
    expect(body.total).toBeGreaterThan(6);
  });

  it('says which rounds have a question in their pool, and keeps the words that they were released with', async () => {
    const { roundId } = await aReleasedRound(test);
    const [id = ''] = await approvedQuestions(test, 1);
    const frozen = await test.database.query<{ question_id: string }>(
      `select version.question_id from round_question join question_version version on version.id = question_version_id
       where round_id = $1 limit 1`,
      [roundId],
    );
    const used = (await judge.get(`/api/staff/questions/${frozen[0]?.question_id}`)).body;
    expect(used.usedInRounds).toEqual([{ roundId, name: 'Tuần 1', version: 1 }]);
    expect((await judge.get(`/api/staff/questions/${id}`)).body.usedInRounds).toEqual([]);
  });

  it('answers 404 for a question that does not exist and for what is no identifier', async () => {
    expect((await organiser.get(`/api/staff/questions/${randomUUID()}`)).status).toBe(404);
    expect((await organiser.get('/api/staff/questions/1')).body.type).toBe('/problems/nothing-here');
  });

  it('refuses unknown fields by name', async () => {
    const { status, body } = await organiser.post('/api/staff/questions', { ...aNewQuestion(), status: 'approved' });
    expect({ status, pointer: body.errors[0].pointer }).toEqual({ status: 422, pointer: '/status' });
  });

  it('is for staff only: keys for organisers and judges, changes for organisers', async () => {
    const { id } = await written();
    const administrator = await aStaffMember(test, 'administrator');
    expect((await test.client().get('/api/staff/questions')).status).toBe(401);
    expect((await test.client().get(`/api/staff/questions/${id}`)).status).toBe(401);
    expect((await administrator.get(`/api/staff/questions/${id}`)).status).toBe(403);
    expect((await judge.get(`/api/staff/questions/${id}`)).status).toBe(200);
    expect((await judge.post('/api/staff/questions', aNewQuestion())).status).toBe(403);
    expect((await judge.post(`/api/staff/questions/${id}/approval`)).status).toBe(403);
  });
});
