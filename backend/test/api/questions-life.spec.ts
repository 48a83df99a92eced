import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aContest,
  aNewQuestion,
  approvedQuestions,
  aStaffMember,
  auditedActions,
} from '../support/contest-builders.js';
import { RoundCatalogue } from '../../src/contests/round-catalogue.js';
import { RoundRelease } from '../../src/contests/round-release.service.js';
import type { LifeActionView } from '../../src/question-bank/question-life.dto.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

describe('the life of a question in the bank', () => {
  let test: TestApp;
  let author: TestClient;
  let colleague: TestClient;
  let judge: TestClient;
  beforeAll(async () => {
    test = await startTestApp();
    author = await aStaffMember(test, 'organiser');
    colleague = await aStaffMember(test, 'organiser');
    judge = await aStaffMember(test, 'judge');
    await author.post('/api/staff/topics', { code: 'online-safety', name: 'An toàn trên mạng' });
  });
  afterAll(() => test.close());

  const written = async (details: object = {}, writer = author) => {
    const { status, body } = await writer.post('/api/staff/questions', { ...aNewQuestion(), ...details });
    expect({ status, body }).toMatchObject({ status: 201 });
    return body;
  };
  const act = async (who: TestClient, id: string, what: string, version = 1) => {
    const { status, body } = await who.post(`/api/staff/questions/${id}/${what}`, { version });
    return status === 200 ? body.status : `${status} ${body.type}`;
  };
  const approved = async (details: object = {}) => {
    const question = await written(details);
    expect(await act(colleague, question.id, 'review')).toBe('reviewed');
    expect(await act(colleague, question.id, 'approval')).toBe('approved');
    return question;
  };
  const revised = async (who: TestClient, question: { id: string } & Record<string, unknown>, change: object) => {
    const { code, topic, difficulty, week, stem, options, correct, explanation, source, version } = question;
    const request = { code, topic, difficulty, week, stem, options, correct, explanation, source, version, ...change };
    return who.put(`/api/staff/questions/${question.id}`, request);
  };
  const view = async (id: string, who = author) => (await who.get(`/api/staff/questions/${id}`)).body;

  describe('by the two-person rule', () => {
    it('goes from draft to reviewed to approved by another person', async () => {
      const { id } = await approved();
      expect(await view(id)).toMatchObject({
        status: 'approved',
        servable: true,
        lastApprovedVersion: 1,
        reviewed: { name: 'Lê Thị Tổ Chức' },
        approved: { name: 'Lê Thị Tổ Chức' },
      });
      expect(await auditedActions(test, id)).toEqual(
        expect.arrayContaining(['question-written', 'question-reviewed', 'question-approved']),
      );
    });

    it('does not let an author review or approve own words, and says so', async () => {
      const { id } = await written();
      const { status, body } = await author.post(`/api/staff/questions/${id}/review`, { version: 1 });
      expect({ status, type: body.type }).toEqual({ status: 403, type: '/problems/question-own-words' });
      expect(body.detail).toContain('Hãy nhờ một người khác');
      expect(await act(judge, id, 'review')).toBe('reviewed');
      expect(await act(author, id, 'approval')).toBe('403 /problems/question-own-words');
      expect(await act(colleague, id, 'approval')).toBe('approved');
    });

    it('lets nobody approve what nobody reviewed', async () => {
      const { id } = await written();
      expect(await act(colleague, id, 'approval')).toBe('409 /problems/question-not-reviewed');
      expect((await view(id)).status).toBe('draft');
    });

    it('makes whoever rewords a question its author', async () => {
      const question = await written();
      expect((await revised(colleague, question, { stem: 'Câu này đã được viết lại?' })).status).toBe(200);
      expect(await act(colleague, question.id, 'review', 2)).toBe('403 /problems/question-own-words');
      expect(await act(author, question.id, 'review', 2)).toBe('reviewed');
    });

    it('tells everybody what they may do, and why not', async () => {
      const { id } = await written();
      const actionsFor = async (who: TestClient) =>
        (await view(id, who)).actions.map(({ action, allowed, code }: LifeActionView) =>
          allowed ? action : `${action}: ${code}`,
        );
      expect(await actionsFor(author)).toEqual([
        'review: question-own-words',
        'approve: question-not-reviewed',
        'retire',
      ]);
      expect(await actionsFor(colleague)).toEqual(['review', 'approve: question-not-reviewed', 'retire']);
      expect(await actionsFor(judge)).toEqual([
        'review',
        'approve: not-allowed',
        'retire: not-allowed',
        'reinstate: not-allowed',
      ]);
    });

    it('does each step once however often it is asked', async () => {
      const { id } = await approved();
      expect(await act(colleague, id, 'approval')).toBe('approved');
      expect(await act(colleague, id, 'review')).toBe('approved');
      const actions = await auditedActions(test, id);
      expect(actions.filter((action) => action === 'question-approved')).toHaveLength(1);
      expect(actions.filter((action) => action === 'question-reviewed')).toHaveLength(1);
    });
  });

  describe('when it is edited', () => {
    it('is a draft again in its next version, out of the bank’s service until that is approved', async () => {
      const question = await approved();
      const { body } = await revised(author, question, { stem: 'Câu hỏi này nay hỏi điều khác?' });
      expect(body).toMatchObject({
        status: 'draft',
        version: 2,
        servable: false,
        lastApprovedVersion: 1,
        reviewed: null,
        approved: null,
      });
    });

    it('keeps its approval when only its place changes', async () => {
      const question = await approved();
      const { body } = await revised(author, question, { week: 3, difficulty: 'hard' });
      expect(body).toMatchObject({ status: 'approved', version: 1, week: 3, difficulty: 'hard' });
    });

    it('is not written over by somebody who edits an earlier version', async () => {
      const question = await written();
      await revised(author, question, { stem: 'Sửa trước?' });
      const { status, body } = await revised(colleague, question, { stem: 'Sửa sau?' });
      expect({ status, type: body.type }).toEqual({ status: 409, type: '/problems/question-changed-meanwhile' });
      expect((await view(question.id)).stem).toBe('Sửa trước?');
    });

    it('is not approved in words that the approver did not read', async () => {
      const question = await written();
      await revised(author, question, { correct: 1 });
      expect(await act(colleague, question.id, 'review', 1)).toBe('409 /problems/question-changed-meanwhile');
      expect(await act(colleague, question.id, 'review', 2)).toBe('reviewed');
      expect(await act(colleague, question.id, 'approval', 1)).toBe('409 /problems/question-changed-meanwhile');
    });

    it('is never reviewed in words that were being changed at that very moment', async () => {
      for (let i = 0; i < 5; i += 1) {
        const question = await written();
        const [change, review] = await Promise.all([
          revised(author, question, { correct: 1 }),
          colleague.post(`/api/staff/questions/${question.id}/review`, { version: 1 }),
        ]);
        expect(change.status).toBe(200);
        // Either the review was first and the new words are a draft again, or it came late and is refused.
        expect([200, 409]).toContain(review.status);
        expect(await view(question.id)).toMatchObject({ version: 2, status: 'draft', reviewed: null });
      }
    });

    it('stays as it is when nothing was changed', async () => {
      const question = await approved();
      const before = await auditedActions(test, question.id);
      expect((await revised(author, question, {})).body).toMatchObject({ version: 1, status: 'approved' });
      const after = await auditedActions(test, question.id);
      expect(after.filter((action) => action !== 'question-keys-seen')).toEqual(
        before.filter((action) => action !== 'question-keys-seen'),
      );
    });
  });

  describe('when it is retired', () => {
    it('comes back as a draft that somebody reads anew', async () => {
      const question = await approved();
      expect((await author.post(`/api/staff/questions/${question.id}/retirement`)).body.status).toBe('retired');
      expect(await act(colleague, question.id, 'approval')).toBe('409 /problems/question-retired');
      expect((await revised(author, question, { stem: 'Sửa khi đã ngừng?' })).body.type).toBe(
        '/problems/question-retired',
      );
      const { body } = await author.delete(`/api/staff/questions/${question.id}/retirement`);
      expect(body).toMatchObject({ status: 'draft', version: 1, reviewed: null, approved: null });
      expect(await act(colleague, question.id, 'review')).toBe('reviewed');
      expect(await view(question.id)).toMatchObject({ approved: null, lastApprovedVersion: 1 });
    });

    it('does not come back while another question asks the same', async () => {
      const question = await approved({ stem: 'Ai hỏi câu này lần thứ hai?' });
      await author.post(`/api/staff/questions/${question.id}/retirement`);
      const { stem, options } = question;
      const twin = await written({ stem, options });
      const { status, body } = await author.delete(`/api/staff/questions/${question.id}/retirement`);
      expect({ status, type: body.type }).toEqual({ status: 409, type: '/problems/question-doubled' });
      expect(body.detail).toContain(twin.code);
    });
  });

  describe('when it is used', () => {
    it('is used from the release of a round, and only approved again when the release is taken back', async () => {
      const [id = ''] = await approvedQuestions(test, 12, { week: 1 });
      const { roundIds } = await aContest(test);
      const [roundId = ''] = roundIds;
      test.clock.set('2026-08-01T03:00:00.000Z');
      await test.get(RoundRelease).release(roundId);
      expect(await view(id)).toMatchObject({ status: 'used', servable: true, roundCount: 1 });
      const ids = async (status: string) =>
        (await judge.get(`/api/staff/questions?status=${status}&size=200`)).body.rows.map(
          (row: { id: string }) => row.id,
        );
      expect(await ids('used')).toContain(id);
      expect(await ids('approved')).not.toContain(id);
      await test.get(RoundRelease).withdraw(roundId);
      expect((await view(id)).status).toBe('approved');
      test.clock.set('2026-08-05T03:00:00.000Z');
    });

    it('goes on in the round in the version that was drawn', async () => {
      const question = await approved({ week: 2 });
      const { roundIds } = await aContest(test, {
        rounds: [
          { opensAt: new Date('2026-08-10T03:00:00.000Z'), closesAt: new Date('2026-08-17T02:00:00.000Z') },
          { opensAt: new Date('2026-08-17T03:00:00.000Z'), closesAt: new Date('2026-08-24T02:00:00.000Z') },
        ],
      });
      const [, second = ''] = roundIds;
      await approvedQuestions(test, 12);
      await test.get(RoundRelease).release(second);
      await revised(author, question, { correct: 1 });
      test.get(RoundCatalogue).forget(second);
      const drawn = (await test.get(RoundCatalogue).pool(second)).find(({ questionId }) => questionId === question.id);
      expect(drawn?.correct).toBe(0);
      expect(await view(question.id)).toMatchObject({ status: 'draft', version: 2, correct: 1, roundCount: 1 });
      expect((await view(question.id)).usedInRounds).toMatchObject([{ roundId: second, version: 1 }]);
    });
  });

  describe('many at once', () => {
    const bulk = (who: TestClient, action: string, questions: object[]) =>
      who.post('/api/staff/questions/bulk', { action, questions });
    const marks = (...questions: { id: string }[]) => questions.map(({ id }) => ({ id, version: 1 }));

    it('turns those that can be, and names each of the others with its reason', async () => {
      const theirs = await written();
      const mine = await written({}, colleague);
      const newer = await written();
      await revised(author, newer, { stem: 'Một câu đã đổi lời?' });
      const nobody = randomUUID();
      const done = await approved();
      const { status, body } = await bulk(colleague, 'review', [
        ...marks(theirs, mine, newer, done),
        { id: nobody, version: 1 },
      ]);
      expect(status).toBe(200);
      expect(body).toMatchObject({ changed: 1, unchanged: 1 });
      expect(body.refused.map(({ id, questionCode, code }: never) => [id, questionCode, code])).toEqual([
        [mine.id, mine.code, 'question-own-words'],
        [newer.id, newer.code, 'question-changed-meanwhile'],
        [nobody, null, 'nothing-here'],
      ]);
      expect((await bulk(colleague, 'review', marks(theirs))).body).toEqual({ changed: 0, unchanged: 1, refused: [] });
    });

    it('writes one line in the log for all, with their versions', async () => {
      const questions = [await written(), await written()];
      await bulk(colleague, 'review', marks(...questions));
      const [entry] = await test.database.query<{ action: string; subjectId: string; details: object }>(
        `select action, subject_id as "subjectId", details from audit_entry order by sequence desc limit 1`,
      );
      expect(entry).toEqual({
        action: 'questions-reviewed',
        subjectId: 'many',
        details: { versions: Object.fromEntries(questions.map(({ code }) => [code, 1])) },
      });
    });

    it('turns all that match a filter, also beyond the page', async () => {
      await author.post('/api/staff/topics', { code: 'all-at-once', name: 'Cùng một lúc' });
      const topic = 'all-at-once';
      for (let i = 0; i < 5; i += 1) await written({ topic });
      await written({ topic }, colleague);
      const { total, asOf } = (await colleague.get(`/api/staff/questions?topic=${topic}&status=draft&size=2`)).body;
      expect(total).toBe(6);
      const request = { action: 'review', filter: { topic, status: 'draft' }, expectedCount: 6, asOf };
      const { status, body } = await colleague.post('/api/staff/questions/bulk-by-filter', request);
      expect({ status, body }).toMatchObject({ status: 200, body: { changed: 5, unchanged: 0 } });
      expect(body.refused).toMatchObject([{ code: 'question-own-words' }]);
      expect((await judge.get(`/api/staff/questions?topic=${topic}&status=reviewed`)).body.total).toBe(5);
    });

    it('does nothing at all when another number matches than was seen', async () => {
      const topic = 'all-at-once';
      const request = { action: 'retire', filter: { topic }, expectedCount: 5, asOf: '2026-08-05T03:00:00.000Z' };
      const { status, body } = await author.post('/api/staff/questions/bulk-by-filter', request);
      expect({ status, type: body.type }).toEqual({ status: 409, type: '/problems/matches-changed' });
      expect(body.detail).toContain('khớp 5 câu khi bạn xem, nay khớp 6 câu');
      expect((await judge.get(`/api/staff/questions?topic=${topic}&status=retired`)).body.total).toBe(0);
    });

    it('leaves out questions that were changed after the list was read', async () => {
      await author.post('/api/staff/topics', { code: 'as-of', name: 'Vào lúc ấy' });
      const topic = 'as-of';
      const [first] = [await written({ topic }), await written({ topic })];
      const { asOf } = (await colleague.get(`/api/staff/questions?topic=${topic}`)).body;
      test.clock.advance(1_000);
      await revised(author, first, { correct: 2 });
      const request = { action: 'review', filter: { topic }, expectedCount: 2, asOf };
      const { body } = await colleague.post('/api/staff/questions/bulk-by-filter', request);
      expect(body).toMatchObject({ changed: 1, refused: [{ id: first.id, code: 'question-changed-meanwhile' }] });
    });

    it('brings back only one of two that ask the same', async () => {
      const first = await written({ stem: 'Hai câu giống hệt nhau?' });
      await author.post(`/api/staff/questions/${first.id}/retirement`);
      const second = await written({ stem: first.stem, options: first.options });
      await author.post(`/api/staff/questions/${second.id}/retirement`);
      const { body } = await bulk(author, 'reinstate', marks(first, second));
      expect(body).toMatchObject({ changed: 1, refused: [{ id: second.id, code: 'question-doubled' }] });
    });
  });

  it('is in the hands of organisers; judges review; administrators and strangers do nothing', async () => {
    const { id } = await written();
    const administrator = await aStaffMember(test, 'administrator');
    const statuses = async (who: TestClient) =>
      Promise.all(
        ['review', 'approval', 'retirement'].map(
          async (what) => (await who.post(`/api/staff/questions/${id}/${what}`, { version: 1 })).status,
        ),
      );
    expect(await statuses(administrator)).toEqual([403, 403, 403]);
    expect(await statuses(test.client())).toEqual([401, 401, 401]);
    expect((await judge.post(`/api/staff/questions/${id}/approval`, { version: 1 })).status).toBe(403);
    const many = { action: 'approve', questions: [{ id, version: 1 }] };
    expect((await judge.post('/api/staff/questions/bulk', many)).body.refused).toMatchObject([{ code: 'not-allowed' }]);
    expect((await administrator.post('/api/staff/questions/bulk', many)).status).toBe(403);
  });

  it('asks for the version that was read, and refuses what it does not know', async () => {
    const { id } = await written();
    const without = await colleague.post(`/api/staff/questions/${id}/review`, {});
    expect({ status: without.status, at: without.body.errors[0].pointer }).toEqual({ status: 422, at: '/version' });
    const more = await colleague.post(`/api/staff/questions/${id}/review`, { version: 1, force: true });
    expect({ status: more.status, at: more.body.errors[0].pointer }).toEqual({ status: 422, at: '/force' });
    expect(await act(colleague, randomUUID(), 'review')).toBe('404 /problems/nothing-here');
    const filter = { topic: 'online-safety', correct: 1 };
    const request = { action: 'review', filter, expectedCount: 1, asOf: '2026-08-05T03:00:00.000Z' };
    expect((await colleague.post('/api/staff/questions/bulk-by-filter', request)).status).toBe(422);
  });
});
