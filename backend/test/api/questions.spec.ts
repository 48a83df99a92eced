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
    expect(view.history).toMatchObject([{ version: 1, createdByName: 'Lê Thị Tổ Chức' }]);
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

  it('keeps every version, and other words need approval anew', async () => {
    const { id, ...question } = await written();
    await organiser.post(`/api/staff/questions/${id}/approval`);
    const request = (details: object) => {
      const { code, topic, difficulty, week, stem, options, correct, explanation, source } = question;
      return { code, topic, difficulty, week, stem, options, correct, explanation, source, ...details };
    };
    const moved = await organiser.put(`/api/staff/questions/${id}`, request({ week: 2 }));
    expect(moved.body).toMatchObject({ version: 1, status: 'approved', week: 2 });
    const reworded = await organiser.put(`/api/staff/questions/${id}`, request({ correct: 1 }));
    expect(reworded.body).toMatchObject({ version: 2, status: 'draft', correct: 1 });
    expect(reworded.body.history.map(({ version, correct }: never) => [version, correct])).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });

  it('approves and retires, once however often it is asked', async () => {
    const { id } = await written();
    for (let i = 0; i < 2; i++) {
      const { body } = await organiser.post(`/api/staff/questions/${id}/approval`);
      expect(body.status).toBe('approved');
    }
    expect((await organiser.post(`/api/staff/questions/${id}/retirement`)).body.status).toBe('retired');
    expect(await auditedActions(test, id)).toEqual(['question-written', 'question-approved', 'question-retired']);
  });

  it('approves many at once and names those that it could not', async () => {
    const ids = [(await written()).id, (await written()).id];
    const nobody = randomUUID();
    const { status, body } = await organiser.post('/api/staff/questions/bulk', {
      ids: [...ids, nobody],
      action: 'approve',
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      changed: 2,
      refused: [{ id: nobody, code: 'nothing-here', message: 'Không tìm thấy nội dung này.' }],
    });
    const again = await organiser.post('/api/staff/questions/bulk', { ids, action: 'approve' });
    expect(again.body).toEqual({ changed: 0, refused: [] });
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
    expect(used.usedInRounds).toEqual([{ roundId, name: 'Tuần 1' }]);
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
