import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BarredEditing } from '../../src/accounts/barred-editing.service.js';
import {
  anEnrolledContestant,
  aStaffMember,
  aUnit,
  auditedActions,
  signedIn,
  STAFF_PASSWORD,
} from '../support/accounts-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

describe('the accounts of staff', () => {
  let test: TestApp;
  let root: TestClient;
  let rootId: string;
  beforeAll(async () => {
    test = await startTestApp();
    ({ client: root, id: rootId } = await aStaffMember(test, 'administrator', 'quan-tri'));
  });
  afterAll(() => test.close());

  const request = { signInName: 'Giam.Khao', displayName: 'Trần Giám Khảo', role: 'judge', password: STAFF_PASSWORD };

  it('are made by an administrator, who is on record', async () => {
    const { status, body } = await root.post('/api/staff/accounts', request);
    expect(status).toBe(201);
    expect(body).toEqual({
      id: body.id,
      ...{ signInName: 'giam.khao', displayName: 'Trần Giám Khảo', role: 'judge' },
      ...{ createdAt: '2026-08-05T03:00:00.000Z', disabledAt: null },
    });
    expect((await signedIn(test, 'giam.khao', STAFF_PASSWORD)) && true).toBe(true);
    expect(await auditedActions(test, body.id)).toEqual([
      { action: 'staff-account-created', actorId: rootId, actorRole: 'administrator' },
    ]);
  });

  it('refuse a name that is taken in other capitals, and a password under 14 characters', async () => {
    await root.post('/api/staff/accounts', { ...request, signInName: 'trung' });
    const taken = await root.post('/api/staff/accounts', { ...request, signInName: 'TRUNG' });
    expect([taken.status, taken.body.type]).toEqual([409, '/problems/sign-in-name-taken']);
    const weak = await root.post('/api/staff/accounts', { ...request, signInName: 'yeu', password: 'muoi-ba-ky-tu' });
    expect(weak.body.errors).toMatchObject([{ pointer: '/password' }]);
    const contestant = await root.post('/api/staff/accounts', { ...request, signInName: 'thi', role: 'contestant' });
    expect(contestant.body.errors).toMatchObject([{ pointer: '/role' }]);
  });

  it('are signed out at once when they are disabled, and cannot sign in again until enabled', async () => {
    const { client, id, signInName } = await aStaffMember(test, 'organiser');
    expect((await client.get('/api/staff/units')).status).toBe(200);
    const disabled = await root.patch(`/api/staff/accounts/${id}`, { disabled: true });
    expect(disabled.body.disabledAt).toBe('2026-08-05T03:00:00.000Z');
    expect((await client.get('/api/staff/units')).status).toBe(401);
    const again = await test.client().post('/api/session', { signInName, password: STAFF_PASSWORD });
    expect(again.body.type).toBe('/problems/sign-in-failed');
    await root.patch(`/api/staff/accounts/${id}`, { disabled: false });
    expect((await (await signedIn(test, signInName, STAFF_PASSWORD)).get('/api/staff/units')).status).toBe(200);
  });

  it('have the rights of their new role only after signing in again', async () => {
    const { client, id, signInName } = await aStaffMember(test, 'judge');
    await root.patch(`/api/staff/accounts/${id}`, { role: 'organiser', displayName: 'Lê Mới' });
    expect((await client.get('/api/session')).body.account).toBeNull();
    const anew = await signedIn(test, signInName, STAFF_PASSWORD);
    expect((await anew.get('/api/session')).body.account).toMatchObject({ role: 'organiser', displayName: 'Lê Mới' });
  });

  it('cannot lock themselves out, and the last administrator stays', async () => {
    const own = await root.patch(`/api/staff/accounts/${rootId}`, { disabled: true });
    expect([own.status, own.body.type]).toEqual([409, '/problems/own-account-kept']);
    const { client: second, id: secondId } = await aStaffMember(test, 'administrator');
    // Each takes the other's role away at the same time: one of the two must fail.
    const both = await Promise.all([
      root.patch(`/api/staff/accounts/${secondId}`, { role: 'judge' }),
      second.patch(`/api/staff/accounts/${rootId}`, { role: 'judge' }),
    ]);
    const { rows } = { rows: await test.database.query(`select 1 from account where role = 'administrator'`) };
    expect(rows).toHaveLength(1);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    await test.database.query(`update account set role = 'administrator' where id = $1`, [rootId]);
    root = await signedIn(test, 'quan-tri', STAFF_PASSWORD);
  });

  it('never show or record a password', async () => {
    const { id } = await aStaffMember(test, 'judge');
    await root.patch(`/api/staff/accounts/${id}`, { password: 'mot-mat-khau-bi-mat-moi' });
    const all = JSON.stringify((await root.get('/api/staff/accounts')).body);
    expect(all).not.toMatch(/password|argon2/);
    const log = await test.database.query<{ text: string }>('select audit_entry::text as text from audit_entry');
    expect(log.map(({ text }) => text).join()).not.toMatch(/bi-mat|argon2/);
  });

  it('are the business of administrators only; a contestant is no staff account', async () => {
    const { client: organiser } = await aStaffMember(test, 'organiser');
    const { id } = await anEnrolledContestant(test);
    expect((await organiser.get('/api/staff/accounts')).status).toBe(403);
    expect((await organiser.post('/api/staff/accounts', request)).status).toBe(403);
    expect((await root.patch(`/api/staff/accounts/${id}`, { disabled: true })).status).toBe(404);
    expect((await root.patch(`/api/staff/accounts/${id}`, { signInName: 'x' })).body.errors).toMatchObject([
      { pointer: '/signInName' },
    ]);
  });
});

describe('the list of contestants', () => {
  let test: TestApp;
  let judge: TestClient;
  let communeId: string;
  beforeAll(async () => {
    test = await startTestApp();
    ({ client: judge } = await aStaffMember(test, 'judge'));
    communeId = (await aUnit(test, { name: 'Phường Bỉm Sơn' })).id;
    await anEnrolledContestant(test, { fullName: 'Đỗ Thị Hường', phone: '+84912000111', communeId });
    test.clock.advance(1_000);
    await anEnrolledContestant(test, { fullName: 'Lê Văn Bình', phone: '+84912000222', dateOfBirth: '2014-02-01' });
  });
  afterAll(() => test.close());

  const list = async (query = '') => (await judge.get(`/api/staff/contestants?${query}`)).body;

  it('shows the latest first, with masked phone numbers', async () => {
    const { total, page, size, rows } = await list();
    expect({ total, page, size }).toEqual({ total: 2, page: 1, size: 50 });
    expect(rows.map(({ fullName }: { fullName: string }) => fullName)).toEqual(['Lê Văn Bình', 'Đỗ Thị Hường']);
    expect(rows[1]).toMatchObject({ maskedPhone: '09xx xxx 111', commune: { name: 'Phường Bỉm Sơn' }, flags: [] });
    expect(JSON.stringify(rows)).not.toContain('912000');
  });

  it('is searched by name without diacritics, by phone number, and by commune', async () => {
    expect((await list('q=huong')).rows).toMatchObject([{ fullName: 'Đỗ Thị Hường' }]);
    expect((await list('q=0912 000 222')).rows).toMatchObject([{ fullName: 'Lê Văn Bình' }]);
    expect((await list(`communeId=${communeId}`)).total).toBe(1);
    expect((await list('q=%25')).total).toBe(0);
    expect((await list('size=1&page=2')).rows).toMatchObject([{ fullName: 'Đỗ Thị Hường' }]);
  });

  it('flags who may be registered twice, who has a guardian, and who is or may be barred', async () => {
    const twin = { fullName: 'Trịnh Công Đôi', dateOfBirth: '1999-09-09' };
    const hash = Buffer.from('the same card');
    await anEnrolledContestant(test, { ...twin, idNumberHash: hash });
    await anEnrolledContestant(test, { ...twin, phone: '+84933000111', guardianName: 'Mẹ' });
    await anEnrolledContestant(test, { fullName: 'Kẻ Mạo Danh', idNumberHash: hash });
    const barred = test.get(BarredEditing);
    await barred.add({ fullName: 'Ai Đó', phone: '0933000111', body: 'Ban Tổ chức' });
    await barred.add({ ...twin, body: 'Ban Đề thi' });
    const { rows } = await list('q=trinh cong doi');
    const flags = rows.map(({ flags: raised }: { flags: string[] }) => raised.sort().join(' ')).sort();
    expect(flags).toEqual([
      'barred has-guardian same-name-and-birth',
      'barred-name same-id-number same-name-and-birth',
    ]);
  });

  it('opens one contestant with the whole phone number and the entry of the roster', async () => {
    const { id } = await anEnrolledContestant(test, { phone: '+84944000111', email: 'a@example.org' });
    await test.get(BarredEditing).add({ fullName: 'Ai Đó', phone: '0944000111', body: 'Tổ thư ký' });
    expect((await judge.get(`/api/staff/contestants/${id}`)).body).toMatchObject({
      phone: '+84944000111',
      email: 'a@example.org',
      barredMatch: { kind: 'barred', body: 'Tổ thư ký' },
    });
    expect((await judge.get('/api/staff/contestants/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });

  it('is for staff', async () => {
    const { client } = await anEnrolledContestant(test);
    expect((await client.get('/api/staff/contestants')).status).toBe(403);
    expect((await test.client().get('/api/staff/contestants')).status).toBe(401);
    expect((await judge.get('/api/staff/contestants?sort=name')).body.errors).toMatchObject([{ pointer: '/sort' }]);
  });
});
