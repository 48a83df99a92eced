import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditEntry } from '../../src/audit/audit-entry.entity.js';
import { BarredEntry } from '../../src/accounts/barred-entry.entity.js';
import {
  aContestant,
  aRound,
  MIDWEEK,
  OPENS,
  PASSWORD,
  sit,
  start,
  type TestContestant,
  type TestRound,
} from '../support/participation-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

let test: TestApp;
let an: TestContestant;
let round: TestRound;

beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  test.clock.set(MIDWEEK);
  round = await aRound(test);
  an = await aContestant(test);
});

const entries = () => test.database.repository(BarredEntry);

/** Puts somebody on the roster, as a member of Ban Đề thi of whom nothing is known but these details. */
async function barred(details: Partial<BarredEntry>): Promise<string> {
  const id = randomUUID();
  await entries().insert({
    ...{ id, fullName: 'Ai Đó', foldedName: 'ai do', dateOfBirth: null, phone: null, idNumberHash: null },
    ...{ idNumberLastFour: null, body: 'Ban Đề thi', createdAt: new Date(OPENS), createdBy: null, removedAt: null },
    ...details,
  });
  return id;
}

const tryToStart = (client: TestClient) => client.post(`/api/rounds/${round.id}/attempts`);

const ownRound = async (client: TestClient) => {
  const { body } = await client.get('/api/my-rounds');
  return body.find(({ roundId }: { roundId: string }) => roundId === round.id);
};

const toldBeforehand = async (client: TestClient) => (await ownRound(client)).startRefusal;

describe('what my rounds say of a start that would be refused', () => {
  it('is nothing where nothing is in the way', async () => {
    expect(await toldBeforehand(an.client)).toBeNull();
    expect((await tryToStart(an.client)).status).toBe(201);
    expect(await toldBeforehand(an.client)).toBeNull();
  });

  it('is nothing for a namesake born on the same day as somebody barred, who may start', async () => {
    const lan = await aContestant(test, 'Lò Thị Lan', { dateOfBirth: '1988-11-20' });
    await barred({ fullName: 'Lò Thị Lan', foldedName: 'lo thi lan', dateOfBirth: '1988-11-20' });
    expect(await toldBeforehand(lan.client)).toBeNull();
    expect((await tryToStart(lan.client)).status).toBe(201);
  });

  it('is, of withdrawn consent, the sentence of the start: from before the first attempt, in every round', async () => {
    const next = await aRound(test, { contestId: round.contestId, number: 2 });
    const { status } = await an.client.post('/api/profile/withdrawal', { password: PASSWORD });
    const { body: mine } = await an.client.get('/api/my-rounds');
    const told = {
      type: 'consent-withdrawn',
      sentence:
        'Bạn đã rút lại sự đồng ý xử lý dữ liệu nên không thể tiếp tục dự thi hay sửa hồ sơ. Hãy liên hệ Ban Tổ chức nếu cần hỗ trợ.',
    };
    expect(status).toBeLessThan(300);
    expect(mine).toMatchObject([
      { roundId: round.id, attemptsUsed: 0, startRefusal: told },
      { roundId: next.id, attemptsUsed: 0, startRefusal: told },
    ]);
    expect((await tryToStart(an.client)).body).toMatchObject({
      type: '/problems/consent-withdrawn',
      detail: told.sentence,
    });
  });

  it('stands beside the receipts of whoever withdrew later', async () => {
    const receipt = await sit(an.client, round);
    await an.client.post('/api/profile/withdrawal', { password: PASSWORD });
    expect(await ownRound(an.client)).toMatchObject({
      attemptsUsed: 1,
      startRefusal: { type: 'consent-withdrawn' },
      receipts: [receipt],
    });
  });

  it.each([
    { by: 'phone', phone: '+84912000001', idNumberHash: null },
    { by: 'ID number', phone: '+84912000002', idNumberHash: Buffer.from('mot-ma-bam') },
  ])('is, for a member of an organising body known by $by, the body and whom to ask', async (details) => {
    const { phone, idNumberHash } = details;
    const binh = await aContestant(test, 'Trần Văn Bình', { phone, idNumberHash });
    await barred(idNumberHash ? { idNumberHash } : { phone });
    const told = await toldBeforehand(binh.client);
    const refused = await tryToStart(binh.client);
    expect(told).toEqual({
      type: 'barred-from-contest',
      sentence:
        'Thông tin này trùng với một thành viên của Ban Đề thi, nên theo thể lệ không thể dự thi. Nếu có nhầm lẫn, xin liên hệ Sở Thử nghiệm để được kiểm tra lại.',
    });
    expect(refused.body).toMatchObject({ type: '/problems/barred-from-contest', detail: told.sentence });
  });

  it('ends when the organisers take the entry off the roster', async () => {
    const entry = await barred({ phone: an.phone });
    const before = await toldBeforehand(an.client);
    await entries().update({ id: entry }, { removedAt: new Date(MIDWEEK) });
    expect([before?.type, await toldBeforehand(an.client)]).toEqual(['barred-from-contest', null]);
    expect((await tryToStart(an.client)).status).toBe(201);
  });

  it('is no start: the audit log keeps who tried, not who looked', async () => {
    await barred({ phone: an.phone });
    await toldBeforehand(an.client);
    const afterLooking = await test.database.repository(AuditEntry).countBy({ subjectId: an.id });
    await tryToStart(an.client);
    const afterTrying = await test.database.repository(AuditEntry).countBy({ subjectId: an.id });
    expect([afterLooking, afterTrying]).toEqual([0, 1]);
  });

  it('leaves the attempt that is under way, which somebody barred meanwhile may go on with', async () => {
    const paper = await start(an.client, round);
    await barred({ phone: an.phone });
    expect(await ownRound(an.client)).toMatchObject({
      startRefusal: { type: 'barred-from-contest' },
      openAttempt: { id: paper.id },
    });
    expect((await tryToStart(an.client)).status).toBe(200);
  });

  it('comes in the language of the reader', async () => {
    await barred({ phone: an.phone });
    const english = test.client('en');
    await english.post('/api/session', { signInName: an.phone, password: PASSWORD });
    expect((await toldBeforehand(english)).sentence).toBe(
      'These details belong to a member of Ban Đề thi, who may not take part under the rules. If this is a mistake, please contact Sở Thử nghiệm.',
    );
  });
});
