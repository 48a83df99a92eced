import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RoundRelease } from '../../src/contests/round-release.service.js';
import type { TimelineEntry } from '../../src/question-bank/question-review.dto.js';
import { aContest, aNewQuestion, approvedQuestions, aStaffMember } from '../support/contest-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

describe('the review of a question', () => {
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
    await author.post('/api/staff/topics', { code: 'e-invoices', name: 'Hóa đơn điện tử' });
  });
  afterAll(() => test.close());
  beforeEach(() => test.clock.advance(60_000));

  const written = async (details: object = {}) =>
    (await author.post('/api/staff/questions', { ...aNewQuestion(), ...details })).body;
  const act = (who: TestClient, id: string, what: string, version = 1) =>
    who.post(`/api/staff/questions/${id}/${what}`, { version });
  const revised = async (question: { id: string } & Record<string, unknown>, change: object) => {
    const { code, topic, difficulty, week, stem, options, correct, explanation, source, version } = question;
    const request = { code, topic, difficulty, week, stem, options, correct, explanation, source, version, ...change };
    return (await author.put(`/api/staff/questions/${question.id}`, request)).body;
  };
  const timeline = async (id: string, who = author) =>
    (await who.get(`/api/staff/questions/${id}/timeline`)).body.entries;

  describe('by comments', () => {
    it('keeps them in order, each with its author, its time and the version it is about', async () => {
      const question = await written();
      await judge.post(`/api/staff/questions/${question.id}/comments`, { text: 'Phương án B cũng đúng?' });
      await revised(question, { stem: 'Câu đã sửa theo góp ý?' });
      test.clock.advance(1_000);
      const { status, body } = await author.post(`/api/staff/questions/${question.id}/comments`, { text: 'Đã sửa.' });
      expect(status).toBe(201);
      expect(body).toMatchObject([
        { version: 1, text: 'Phương án B cũng đúng?', writtenByName: 'Phạm Giám Khảo', resolvedAt: null },
        { version: 2, text: 'Đã sửa.', writtenByName: 'Lê Thị Tổ Chức', resolvedAt: null },
      ]);
    });

    it('approves nothing while one is open, until it is settled', async () => {
      const { id } = await written();
      const [comment] = (await judge.post(`/api/staff/questions/${id}/comments`, { text: 'Xem lại nguồn.' })).body;
      expect((await act(colleague, id, 'review')).body).toMatchObject({ status: 'reviewed', openComments: 1 });
      const refused = await act(colleague, id, 'approval');
      expect([refused.status, refused.body.type]).toEqual([409, '/problems/question-has-open-comments']);
      const resolution = `/api/staff/questions/${id}/comments/${comment.id}/resolution`;
      expect((await author.post(resolution)).body).toMatchObject([{ resolvedByName: 'Lê Thị Tổ Chức' }]);
      expect((await author.delete(resolution)).body).toMatchObject([{ resolvedAt: null, resolvedByName: null }]);
      await author.post(resolution);
      expect((await act(colleague, id, 'approval')).body.status).toBe('approved');
    });

    it('knows only comments of the question itself, and only staff who may see keys', async () => {
      const [one, other] = [await written(), await written()];
      const [comment] = (await judge.post(`/api/staff/questions/${one.id}/comments`, { text: 'Ở câu này.' })).body;
      const path = (id: string, commentId: string) => `/api/staff/questions/${id}/comments/${commentId}/resolution`;
      expect((await author.post(path(other.id, comment.id))).status).toBe(404);
      expect((await author.post(path(one.id, randomUUID()))).status).toBe(404);
      expect((await author.get(`/api/staff/questions/${randomUUID()}/comments`)).status).toBe(404);
      const administrator = await aStaffMember(test, 'administrator');
      expect((await administrator.get(`/api/staff/questions/${one.id}/comments`)).status).toBe(403);
      expect((await test.client().get(`/api/staff/questions/${one.id}/comments`)).status).toBe(401);
      const unknown = await judge.post(`/api/staff/questions/${one.id}/comments`, { text: 'A', version: 1 });
      expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([422, '/version']);
      expect((await judge.post(`/api/staff/questions/${one.id}/comments`, { text: '  ' })).status).toBe(422);
    });
  });

  describe('by its timeline', () => {
    it('tells everything that happened, newest first, with who did it', async () => {
      const { id } = await written({ week: 1 });
      const steps: (() => Promise<unknown>)[] = [
        () => judge.post(`/api/staff/questions/${id}/comments`, { text: 'Tốt.' }),
        () => act(judge, id, 'review'),
        async () => {
          const [{ id: comment }] = (await judge.get(`/api/staff/questions/${id}/comments`)).body;
          await judge.post(`/api/staff/questions/${id}/comments/${comment}/resolution`);
        },
        () => act(colleague, id, 'approval'),
        () => author.post(`/api/staff/questions/${id}/retirement`),
        () => author.delete(`/api/staff/questions/${id}/retirement`),
      ];
      for (const step of steps) {
        test.clock.advance(1_000);
        await step();
      }
      const entries = await timeline(id);
      expect(entries.map(({ kind, byName }: TimelineEntry) => `${kind} ${byName}`)).toEqual([
        'reinstated Lê Thị Tổ Chức',
        'retired Lê Thị Tổ Chức',
        'approved Lê Thị Tổ Chức',
        'reviewed Phạm Giám Khảo',
        'commented Phạm Giám Khảo',
        'written Lê Thị Tổ Chức',
      ]);
      expect(entries[4]).toMatchObject({ text: 'Tốt.', isOpen: false, version: 1 });
    });

    it('shows word by word what a revision changed, and where the question went', async () => {
      const question = await written({
        stem: 'Chữ ký số là gì?',
        options: ['Dữ liệu điện tử', 'Ảnh chụp', 'Con dấu'],
        explanation: null,
      });
      test.clock.advance(1_000);
      await revised(question, {
        stem: 'Chữ ký điện tử là gì?',
        options: ['Dữ liệu điện tử', 'Ảnh chụp chữ ký', 'Con dấu'],
        correct: 2,
        explanation: 'Theo Luật.',
        topic: 'e-invoices',
        difficulty: 'hard',
        week: 4,
      });
      const [revision] = await timeline(question.id);
      expect(revision).toMatchObject({ kind: 'revised', version: 2 });
      const shown = revision.changes.map(({ field, option, parts }: never) => [field, option, writtenOut(parts)]);
      expect(shown).toEqual([
        ['topic', null, '[-An toàn trên mạng-]{+Hóa đơn điện tử+}'],
        ['difficulty', null, '[-easy-]{+hard+}'],
        ['week', null, '{+4+}'],
        ['stem', null, 'Chữ ký [-số -]{+điện tử +}là gì?'],
        ['option', 1, 'Ảnh [-chụp-]{+chụp chữ ký+}'],
        ['correct', null, '[-A-]{+C+}'],
        ['explanation', null, '{+Theo Luật.+}'],
      ]);
    });

    it('shows a move without a new version, and each move against the place before it', async () => {
      const question = await written({ week: 1 });
      test.clock.advance(1_000);
      await revised(question, { week: 2 });
      test.clock.advance(1_000);
      await revised({ ...question, week: 2 }, { week: 3 });
      const moves = (await timeline(question.id)).filter(({ kind }: { kind: string }) => kind === 'moved');
      expect(
        moves.map(({ version, changes }: TimelineEntry) => [version, writtenOut(changes[0]?.parts ?? [])]),
      ).toEqual([
        [1, '[-2-]{+3+}'],
        [1, '[-1-]{+2+}'],
      ]);
    });

    it('names the rounds that took the question into their pool', async () => {
      await approvedQuestions(test, 12);
      const { roundIds } = await aContest(test);
      await test.get(RoundRelease).release(roundIds[0] ?? '');
      const { rows } = (await judge.get('/api/staff/questions?status=used&size=1')).body;
      expect(await timeline(rows[0].id)).toEqual(
        expect.arrayContaining([expect.objectContaining({ kind: 'released', text: 'Tuần 1', version: 1 })]),
      );
    });
  });

  describe('and looks at keys', () => {
    const looks = async (id: string) =>
      test.database.query<{ name: string; how: string; versions: object }>(
        `select account.display_name as name, details ->> 'how' as how, details -> 'versions' as versions
         from audit_entry join account on account.id = audit_entry.actor_id
         where action = 'question-keys-seen' and subject_id = $1 order by sequence`,
        [id],
      );

    it('are in the audit log from approval on: who, which version, and how', async () => {
      const { id, code } = await written();
      await judge.get(`/api/staff/questions/${id}`);
      await timeline(id);
      expect(await looks(id)).toEqual([]);
      await act(judge, id, 'review');
      await act(colleague, id, 'approval');
      await judge.get(`/api/staff/questions/${id}`);
      await timeline(id, judge);
      expect(await looks(id)).toEqual([
        { name: 'Lê Thị Tổ Chức', how: 'decision', versions: { [code]: 1 } },
        { name: 'Phạm Giám Khảo', how: 'question-page', versions: { [code]: 1 } },
        { name: 'Phạm Giám Khảo', how: 'timeline', versions: { [code]: 1 } },
      ]);
    });

    it('are there also while the next version is only a draft: the timeline still tells the earlier key', async () => {
      const question = await written();
      await act(judge, question.id, 'review');
      await act(colleague, question.id, 'approval');
      await revised(question, { correct: 1 });
      const before = (await looks(question.id)).length;
      await timeline(question.id);
      expect(await looks(question.id)).toHaveLength(before + 1);
    });

    it('are not made by lists, comments and paper previews', async () => {
      const count = async () =>
        (
          await test.database.query<{ n: number }>(
            `select count(*) as n from audit_entry where action = 'question-keys-seen'`,
          )
        )[0]?.n;
      const { id } = await written();
      const before = await count();
      const list = await judge.get('/api/staff/questions?size=200');
      expect(JSON.stringify(list.body)).not.toMatch(/"correct"|"explanation"|"options"/);
      await judge.get(`/api/staff/questions/${id}/comments`);
      expect(await count()).toBe(before);
    });

    it('are one line for a whole round’s questions, however many', async () => {
      await approvedQuestions(test, 12);
      const { roundIds } = await aContest(test);
      const [roundId = ''] = roundIds;
      await test.get(RoundRelease).release(roundId);
      const { body } = await judge.get(`/api/staff/rounds/${roundId}/questions`);
      const [last] = await test.database.query<{ action: string; details: { how: string; versions: object } }>(
        'select action, details from audit_entry order by sequence desc limit 1',
      );
      expect(last).toMatchObject({ action: 'question-keys-seen', details: { how: 'round-questions' } });
      expect(Object.keys(last?.details.versions ?? {}).sort()).toEqual(
        body.map(({ code }: { code: string }) => code).sort(),
      );
    });
  });
});

/** `[-removed-]` and `{+added+}`, as readers of differences write them. */
const writtenOut = (parts: readonly { kind: 'same' | 'removed' | 'added'; text: string }[]): string =>
  parts.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');
