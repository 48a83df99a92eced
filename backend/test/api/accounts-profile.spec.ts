import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Contestants } from '../../src/accounts/contestants.service.js';
import { PersonalData } from '../../src/accounts/personal-data.service.js';
import {
  anEnrolledContestant,
  aStaffMember,
  aUnit,
  auditedActions,
  CONTESTANT_PASSWORD,
  signedIn,
} from '../support/accounts-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the profile of a contestant', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const proof = { password: CONTESTANT_PASSWORD };

  it('shows the own details to the person and to nobody else', async () => {
    const commune = await aUnit(test, { name: 'Phường Sầm Sơn' });
    const { client, id, phone } = await anEnrolledContestant(test, { communeId: commune.id, email: 'an@example.org' });
    expect((await client.get('/api/profile')).body).toEqual({
      ...{ id, phone, fullName: 'Nguyễn Thị An', dateOfBirth: '1990-05-04', email: 'an@example.org' },
      commune: { id: commune.id, name: 'Phường Sầm Sơn', kind: 'ward', parentName: null },
      ...{ unit: null, unitOther: null, group: 'citizen', guardianName: null, withdrawnAt: null },
      ...{ consentedAt: '2026-08-05T03:00:00.000Z', registeredAt: '2026-08-05T03:00:00.000Z' },
    });
    expect((await test.client().get('/api/profile')).status).toBe(401);
  });

  it('is corrected field by field; what is not sent stays', async () => {
    const office = await aUnit(test, { name: 'Sở Tư pháp', kind: 'department' });
    const { client, id } = await anEnrolledContestant(test, { unitOther: 'Tổ dân phố 3' });
    const { body } = await client.patch('/api/profile', { fullName: 'Nguyễn Thị  Ân', unitId: office.id });
    expect(body).toMatchObject({ fullName: 'Nguyễn Thị Ân', unit: { name: 'Sở Tư pháp' }, unitOther: null });
    expect(body.dateOfBirth).toBe('1990-05-04');
    expect((await client.get('/api/session')).body.account.displayName).toBe('Nguyễn Thị Ân');
    expect((await client.patch('/api/profile', { unitOther: 'Tự do' })).body).toMatchObject({ unit: null });
    expect(await auditedActions(test, id)).toMatchObject([
      { action: 'profile-changed' },
      { action: 'profile-changed' },
    ]);
  });

  it('refuses what is wrong, and fields that are not for changing', async () => {
    const { client } = await anEnrolledContestant(test);
    const wrong = await client.patch('/api/profile', { fullName: '4n', email: 'x', communeId: null });
    expect(wrong.status).toBe(422);
    for (const field of ['phone', 'dateOfBirth', 'withdrawnAt']) {
      expect((await client.patch('/api/profile', { [field]: null })).body.errors).toMatchObject([
        { pointer: `/${field}` },
      ]);
    }
  });

  it('is handed out whole as a file, with what other features keep', async () => {
    const { client } = await anEnrolledContestant(test, { guardianPhone: '+84903000111', email: 'an@example.org' });
    test.get(PersonalData).register({
      section: 'notes',
      handOut: async () => [{ text: 'Lưu ý' }],
      erase: async () => {},
    });
    const { body, headers } = await client.get('/api/profile/export');
    expect(headers['content-disposition']).toBe('attachment; filename="du-lieu-ca-nhan.json"');
    expect(body).toMatchObject({
      profile: { fullName: 'Nguyễn Thị An', email: 'an@example.org', guardianPhone: '+84903000111' },
      devices: [{ createdAt: '2026-08-05T03:00:00.000Z' }],
      attempts: [],
      notes: [{ text: 'Lưu ý' }],
    });
    expect(JSON.stringify(body)).not.toMatch(/argon2|hash/i);
  });

  it('whose consent is withdrawn takes part no more, keeps its data, and is signed out elsewhere', async () => {
    const { client, id, phone } = await anEnrolledContestant(test);
    const other = await signedIn(test, phone, CONTESTANT_PASSWORD);
    const contestants = test.get(Contestants);
    expect(await contestants.isWithdrawn(id)).toBe(false);
    expect((await client.post('/api/profile/withdrawal', proof)).status).toBe(204);
    expect(await contestants.isWithdrawn(id)).toBe(true);
    expect((await other.get('/api/profile')).status).toBe(401);
    expect((await client.get('/api/profile')).body).toMatchObject({
      fullName: 'Nguyễn Thị An',
      withdrawnAt: '2026-08-05T03:00:00.000Z',
    });
    const change = await client.patch('/api/profile', { fullName: 'Tên Khác' });
    expect([change.status, change.body.type]).toEqual([409, '/problems/consent-withdrawn']);
    expect((await client.post('/api/profile/withdrawal', proof)).status).toBe(204);
    expect(await auditedActions(test, id)).toEqual([
      { action: 'consent-withdrawn', actorId: id, actorRole: 'contestant' },
    ]);
  });

  it('that is erased leaves an id, a name that names nobody, and keyed hashes', async () => {
    const commune = await aUnit(test);
    const { client, id, phone } = await anEnrolledContestant(test, {
      ...{ fullName: 'Hà Thị Xóa', communeId: commune.id, email: 'xoa@example.org', unitOther: 'Chợ Vườn Hoa' },
      ...{ guardianName: 'Hà Văn Cha', guardianPhone: '+84903000222', idNumberLastFour: '7777' },
      idNumberHash: Buffer.from('a hash'),
    });
    expect((await client.post('/api/profile/deletion', proof)).status).toBe(204);
    const rows = await test.database.query<{ row: string }>(
      `select (to_jsonb(c) - 'erased_phone_hash' - 'id_number_hash')::text || row_to_json(a)::text as row from contestant c join account a using (id)
        where id = $1`,
      [id],
    );
    expect(rows[0]?.row).toContain('Thí sinh đã xóa dữ liệu');
    for (const trace of ['Xóa"', 'xoa', phone.slice(3), '1990', commune.id, 'Chợ', '903000222', '7777', 'argon2']) {
      expect(rows[0]?.row).not.toContain(trace);
    }
    const entries = await test.database.query<{ row: string }>(
      'select details::text as row from audit_entry where subject_id = $1',
      [id],
    );
    expect(entries.map(({ row }) => row)).toEqual(['{}', '{}']);
    expect((await client.get('/api/profile')).status).toBe(401);
    const again = await test.client().post('/api/session', { signInName: phone, password: CONTESTANT_PASSWORD });
    expect(again.status).toBe(401);
    expect(await test.get(Contestants).isWithdrawn(id)).toBe(true);
  });

  it('is erased in every feature or in none', async () => {
    const { client, id } = await anEnrolledContestant(test);
    let fails = true;
    test.get(PersonalData).register({
      section: 'elsewhere',
      handOut: async () => null,
      erase: async () => {
        if (fails) throw new Error('disk full');
      },
    });
    expect((await client.post('/api/profile/deletion', proof)).status).toBe(500);
    expect((await client.get('/api/profile')).body).toMatchObject({ id, fullName: 'Nguyễn Thị An', withdrawnAt: null });
    fails = false;
    expect((await client.post('/api/profile/deletion', proof)).status).toBe(204);
  });

  it('is neither withdrawn nor erased without the password', async () => {
    const { client, id } = await anEnrolledContestant(test);
    for (const act of ['withdrawal', 'deletion']) {
      const { status, body } = await client.post(`/api/profile/${act}`, { password: 'khong-phai' });
      expect([status, body.errors[0].pointer]).toEqual([422, '/password']);
    }
    expect(await test.get(Contestants).isWithdrawn(id)).toBe(false);
  });

  it('is not for staff', async () => {
    const { client } = await aStaffMember(test, 'administrator');
    for (const path of ['/api/profile', '/api/profile/export']) expect((await client.get(path)).status).toBe(403);
  });
});
