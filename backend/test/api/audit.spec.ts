import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditLog } from '../../src/audit/audit-log.js';
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
