import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aNewQuestion, aStaffMember } from '../support/contest-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

describe('the question bank of an office with one person (QUESTION_REVIEW=single)', () => {
  let test: TestApp;
  let organiser: TestClient;
  beforeAll(async () => {
    test = await startTestApp({ settings: { QUESTION_REVIEW: 'single' } });
    organiser = await aStaffMember(test, 'organiser');
    await organiser.post('/api/staff/topics', { code: 'online-safety', name: 'An toàn trên mạng' });
  });
  afterAll(() => test.close());

  it('lets an author approve own words at once, and says who did', async () => {
    const written = (await organiser.post('/api/staff/questions', aNewQuestion())).body;
    expect(written.actions).toMatchObject([
      { action: 'review', allowed: true },
      { action: 'approve', allowed: true },
      { action: 'retire', allowed: true },
    ]);
    const { body } = await organiser.post(`/api/staff/questions/${written.id}/approval`, { version: 1 });
    expect(body).toMatchObject({ status: 'approved', reviewed: null, approved: { name: 'Lê Thị Tổ Chức' } });
  });

  it('still approves nothing that changed meanwhile, or that somebody has a remark on', async () => {
    const { id } = (await organiser.post('/api/staff/questions', aNewQuestion())).body;
    const approval = async (version: number) =>
      (await organiser.post(`/api/staff/questions/${id}/approval`, { version })).body.type;
    expect(await approval(2)).toBe('/problems/question-changed-meanwhile');
    await organiser.post(`/api/staff/questions/${id}/comments`, { text: 'Chờ hỏi lại Sở.' });
    expect(await approval(1)).toBe('/problems/question-has-open-comments');
  });
});
