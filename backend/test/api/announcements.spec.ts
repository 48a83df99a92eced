import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aContest, aStaffMember, auditedActions } from '../support/contest-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const NOW = '2026-08-05T03:00:00.000Z';

describe('announcements', () => {
  let test: TestApp;
  let organiser: TestClient;
  let contestId: string;
  let roundId: string;
  beforeAll(async () => {
    test = await startTestApp();
    organiser = await aStaffMember(test, 'organiser');
  });
  afterAll(() => test.close());
  let situations = 0;
  beforeEach(async () => {
    situations += 1;
    test.clock.set(new Date(Date.parse(NOW) + situations));
    const made = await aContest(test);
    contestId = made.contestId;
    roundId = made.roundIds[0] ?? '';
    test.clock.set(NOW);
  });

  const announce = (details: object = {}) =>
    organiser.post('/api/staff/announcements', {
      contestId,
      title: 'Chào mừng',
      body: 'Cuộc thi bắt đầu.',
      visibleFrom: NOW,
      ...details,
    });
  const titles = async () =>
    (await test.client().get('/api/contest')).body.announcements.map(({ title }: { title: string }) => title);

  it('are seen by everybody from their time on, until their end, newest first', async () => {
    await announce({ title: 'Cũ', visibleFrom: '2026-08-04T03:00:00.000Z' });
    await announce({ title: 'Bây giờ' });
    await announce({ title: 'Sau này', visibleFrom: '2026-08-05T03:00:00.001Z' });
    await announce({ title: 'Đã hết', visibleFrom: '2026-08-01T03:00:00.000Z', visibleUntil: NOW });
    expect(await titles()).toEqual(['Bây giờ', 'Cũ']);
    test.clock.advance(1);
    expect(await titles()).toEqual(['Sau này', 'Bây giờ', 'Cũ']);
    const all = (await organiser.get(`/api/staff/announcements?contestId=${contestId}`)).body;
    expect(all).toHaveLength(4);
  });

  it('are changed and removed, all of it in the log', async () => {
    const { status, body } = await announce({ roundId });
    expect(status).toBe(201);
    expect(body).toMatchObject({ roundId, createdByName: 'Lê Thị Tổ Chức', visibleUntil: null });
    const changed = await organiser.patch(`/api/staff/announcements/${body.id}`, { title: 'Xin chào' });
    expect(changed.body).toMatchObject({ title: 'Xin chào', body: 'Cuộc thi bắt đầu.', roundId });
    expect(await titles()).toEqual(['Xin chào']);
    expect((await organiser.delete(`/api/staff/announcements/${body.id}`)).status).toBe(204);
    expect(await titles()).toEqual([]);
    expect(await auditedActions(test, body.id)).toEqual([
      'announcement-made',
      'announcement-changed',
      'announcement-removed',
    ]);
  });

  it('are refused for an unknown contest, a foreign round and an end before the beginning', async () => {
    const other = await aContest(test);
    expect((await announce({ contestId: randomUUID() })).body.errors[0].pointer).toBe('/contestId');
    expect((await announce({ roundId: other.roundIds[0] })).body.errors[0].pointer).toBe('/roundId');
    expect((await announce({ visibleUntil: NOW })).body.type).toBe('/problems/announcement-backwards');
    expect((await announce({ pinned: true })).body.errors[0].pointer).toBe('/pinned');
  });

  it('without a text are told that it is required, not how many letters it may have', async () => {
    for (const title of ['', '   ']) {
      const { status, body } = await announce({ title });
      expect(status).toBe(422);
      expect(body.errors).toEqual([
        { pointer: '/title', code: expect.any(String), detail: 'Thông tin này là bắt buộc.' },
      ]);
    }
    const [fault] = (await announce({ title: 'A'.repeat(301) })).body.errors;
    expect(fault.detail).toMatch(/^Cần từ 1 đến \d+ ký tự\.$/);
  });

  it('are written by organisers only', async () => {
    const judge = await aStaffMember(test, 'judge');
    expect((await test.client().get('/api/staff/announcements')).status).toBe(401);
    expect((await judge.post('/api/staff/announcements', {})).status).toBe(403);
    expect((await organiser.patch(`/api/staff/announcements/${randomUUID()}`, {})).status).toBe(404);
    expect((await organiser.delete(`/api/staff/announcements/${randomUUID()}`)).status).toBe(404);
  });
});
