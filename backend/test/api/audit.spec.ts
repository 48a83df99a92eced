import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditRow } from '../../src/audit/audit.dto.js';
import { AuditLog } from '../../src/audit/audit-log.js';
import { aNewQuestion, aStaffMember } from '../support/contest-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const EVENT = {
  action: 'round-extended',
  subjectType: 'round',
  subjectId: 'r1',
  details: { reason: 'Mất điện', to: { b: 2, a: 1 } },
};

describe('the audit log', () => {
  let test: TestApp;
  let log: AuditLog;
  beforeAll(async () => {
    test = await startTestApp();
    log = test.get(AuditLog);
    for (let i = 0; i < 3; i++) await log.record(EVENT);
  });
  afterAll(() => test.close());

  it('chains its entries, also those written at the same time', async () => {
    await Promise.all(Array.from({ length: 10 }, () => log.record(EVENT)));
    expect(await log.firstBreak()).toBeNull();
  });

  it('cannot be changed through the database account of the application', async () => {
    await expect(test.database.query(`update audit_entry set action = 'nothing'`)).rejects.toThrow('append-only');
    await expect(test.database.query('delete from audit_entry')).rejects.toThrow('append-only');
  });

  it('shows where somebody with full power over the database rewrote it', async () => {
    await test.database.query('alter table audit_entry disable trigger audit_entry_append_only');
    await test.database.query(`update audit_entry set details = '{"reason":"khác"}' where sequence = 2`);
    expect(await log.firstBreak()).toBe(2);
  });

  it('is found by words of the act, of its details, and of the name of whoever did it, all together', async () => {
    const administrator = await aStaffMember(test, 'administrator');
    const organiser = await aStaffMember(test, 'organiser');
    await organiser.post('/api/staff/topics', { code: 'online-safety', name: 'An toàn trên mạng' });
    const { body } = await organiser.post('/api/staff/questions', { ...aNewQuestion(), code: 'NK-001' });
    const found = async (query: string) => {
      const page = (await administrator.get(`/api/staff/audit?${query}`)).body;
      return page.rows.map(({ action, actorName }: AuditRow) => `${action} ${actorName}`);
    };
    expect(await found('q=le%20thi%20to%20chuc')).toEqual([
      'question-written Lê Thị Tổ Chức',
      'topic-added Lê Thị Tổ Chức',
    ]);
    expect(await found(`q=${body.id}`)).toEqual(['question-written Lê Thị Tổ Chức']);
    expect(await found(`q=T%E1%BB%95%20topic`)).toEqual(['topic-added Lê Thị Tổ Chức']);
    expect(await found('q=topic%20Qu%E1%BA%A3n')).toEqual([]);
    expect(await found('action=question-written&q=to%20chuc')).toEqual(['question-written Lê Thị Tổ Chức']);
    expect(await found('action=question')).toEqual([]);
    expect(await found('q=%25')).toEqual([]);
  });

  it('is read by administrators and judges; organisers are watched by it', async () => {
    const statuses = ['administrator', 'judge', 'organiser'] as const;
    const seen = await Promise.all(
      statuses.map(async (role) => (await (await aStaffMember(test, role)).get('/api/staff/audit')).status),
    );
    expect(seen).toEqual([200, 200, 403]);
    expect((await test.client().get('/api/staff/audit')).status).toBe(401);
  });

  it('writes nothing when the act it belongs to is rolled back', async () => {
    const countEntries = async () =>
      (await test.database.query<{ n: number }>('select count(*) as n from audit_entry'))[0]?.n;
    const before = await countEntries();
    await test.database
      .run(async () => {
        await log.record(EVENT);
        throw new Error('undone');
      })
      .catch(() => {});
    expect(await countEntries()).toBe(before);
  });
});
