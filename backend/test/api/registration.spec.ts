import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BarredEditing } from '../../src/accounts/barred-editing.service.js';
import type { UnitRow } from '../../src/units/unit.dto.js';
import { aContestToJoin, aStaffMember, aUnit } from '../support/accounts-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('registration', () => {
  let test: TestApp;
  let commune: UnitRow;
  let office: UnitRow;
  let phones = 0;
  beforeAll(async () => {
    // 05 August 2026, 10:00 in Việt Nam.
    test = await startTestApp();
    await aContestToJoin(test);
    commune = await aUnit(test, { name: 'Xã Hoằng Lộc', kind: 'commune' });
    office = await aUnit(test, { name: 'Sở Nội vụ', kind: 'department' });
  });
  afterAll(() => test.close());

  const form = (changes: Record<string, unknown> = {}) => ({
    fullName: 'Nguyễn Thị An',
    dateOfBirth: '1990-05-04',
    phone: `0912 ${String(++phones).padStart(6, '0')}`,
    communeId: commune.id,
    group: 'official',
    password: 'mat-khau-rieng',
    consent: true,
    ...changes,
  });
  const register = (changes: Record<string, unknown> = {}) => test.client().post('/api/registrations', form(changes));
  const pointersOf = (body: { errors?: { pointer: string }[] }) => (body.errors ?? []).map(({ pointer }) => pointer);
  const stored = async (phone: string) =>
    (await test.database.query<Record<string, unknown>>('select * from contestant where phone = $1', [phone]))[0];

  it('shows what one agrees to and what is asked, in the language of the reader', async () => {
    const { body } = await test.client('en').get('/api/registrations/terms');
    expect(body).toMatchObject({
      consentText: 'Dữ liệu chỉ dùng cho cuộc thi.',
      consentVersion: '2026-07',
      guardianUnderAge: 16,
      asksIdNumber: false,
    });
    expect(body.groups[0]).toEqual({ code: 'official', name: 'Official or civil servant' });
    const { body: vietnamese } = await test.client().get('/api/registrations/terms');
    expect(vietnamese.groups[0]).toEqual({ code: 'official', name: 'Cán bộ, công chức' });
  });

  it('makes a contestant and signs the device in', async () => {
    const client = test.client();
    const request = form({ fullName: ' lê  Thị Bình ', phone: '+84 (0)988.777.666', unitId: office.id });
    const { status, body } = await client.post('/api/registrations', request);
    expect(status).toBe(201);
    expect(body.account).toMatchObject({ role: 'contestant', displayName: 'lê Thị Bình' });
    expect((await client.get('/api/profile')).body).toMatchObject({
      fullName: 'lê Thị Bình',
      phone: '+84988777666',
      commune: { name: 'Xã Hoằng Lộc' },
      unit: { name: 'Sở Nội vụ' },
      consentedAt: '2026-08-05T03:00:00.000Z',
    });
    expect(await stored('+84988777666')).toMatchObject({ folded_name: 'le thi binh', consent_version: '2026-07' });
  });

  it('needs the box to be ticked', async () => {
    for (const consent of [false, undefined, 'true']) {
      const { status, body } = await register({ consent });
      expect([status, pointersOf(body)]).toEqual([422, ['/consent']]);
    }
  });

  it('names every fault by its place, all at once', async () => {
    const { status, body } = await register({
      fullName: 'An 123',
      phone: '0212345678',
      email: 'an@nha',
      dateOfBirth: '2024-01-01',
      communeId: office.id,
      unitId: commune.id,
      password: '12345678',
    });
    expect(status).toBe(422);
    expect(body.type).toBe('/problems/request-invalid');
    const places = ['/fullName', '/phone', '/email', '/dateOfBirth', '/communeId', '/unitId', '/password'];
    expect(pointersOf(body)).toEqual(expect.arrayContaining(places));
  });

  it('refuses days that no calendar has, unknown groups and unknown fields', async () => {
    expect(pointersOf((await register({ dateOfBirth: '1990-02-30' })).body)).toEqual(['/dateOfBirth']);
    expect(pointersOf((await register({ group: 'vip' })).body)).toEqual(['/group']);
    expect(pointersOf((await register({ role: 'organiser' })).body)).toEqual(['/role']);
  });

  it('refuses a commune that no longer exists', async () => {
    const former = await aUnit(test, { name: 'Xã Hoằng Đại', kind: 'commune' });
    await test.database.query(`update unit set valid_to = '2025-07-01' where id = $1`, [former.id]);
    expect(pointersOf((await register({ communeId: former.id })).body)).toEqual(['/communeId']);
  });

  it('lets a person work in one place and live in another, or type a unit that is not in the list', async () => {
    expect((await register({ unitId: office.id })).status).toBe(201);
    expect((await register({ unitOther: 'Hợp tác xã Đông Tiến' })).status).toBe(201);
    expect(pointersOf((await register({ unitId: office.id, unitOther: 'Khác' })).body)).toEqual(['/unitOther']);
  });

  it('refuses a phone that is registered, in whatever writing, and says what to do', async () => {
    await register({ phone: '0977 111 222' });
    const { status, body } = await register({ fullName: 'Người Khác', phone: '+84977111222' });
    expect([status, body.type, pointersOf(body)]).toEqual([409, '/problems/phone-taken', ['/phone']]);
    expect(body.detail).toContain('đăng xuất rồi đăng nhập');
  });

  it('refuses the phone of an account that was deleted, in whatever writing: deleting wins no fresh attempt', async () => {
    const client = test.client();
    await client.post('/api/registrations', form({ phone: '0355 111 222' }));
    expect((await client.post('/api/profile/deletion', { password: 'mat-khau-rieng' })).status).toBe(204);
    for (const phone of ['0355111222', '+84 355 111 222']) {
      const { status, body } = await register({ fullName: 'Tên Mới', phone });
      expect([status, body.type, pointersOf(body)]).toEqual([409, '/problems/phone-erased', ['/phone']]);
      expect(body.detail).toMatch(/đã được xóa theo yêu cầu.+liên hệ Ban Tổ chức/);
    }
    const { body: english } = await test.client('en').post('/api/registrations', form({ phone: '0355111222' }));
    expect(english.detail).toMatch(/was deleted on request.+contact the organisers/);
    const [kept] = await test.database.query<{ text: string }>(
      'select string_agg(contestant::text, chr(10)) as text from contestant where erased_phone_hash is not null',
    );
    expect(kept?.text).not.toMatch(/355111222/);
  });

  it('of a phone that is being deleted at this moment is refused, whichever comes first', async () => {
    const client = test.client();
    await client.post('/api/registrations', form({ phone: '0355333444' }));
    const [deletion, ...tries] = await Promise.all([
      client.post('/api/profile/deletion', { password: 'mat-khau-rieng' }),
      ...[1, 2, 3].map(() => register({ fullName: 'Tên Mới', phone: '0355333444' })),
    ]);
    expect([deletion.status, ...tries.map(({ status }) => status)]).toEqual([204, 409, 409, 409]);
  });

  it('done twice by an impatient finger makes one contestant, signed in both times', async () => {
    const request = form({ phone: '0966555444' });
    const both = await Promise.all([1, 2].map(() => test.client().post('/api/registrations', request)));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]?.body.account.id).toBe(both[1]?.body.account.id);
    const later = await test.client().post('/api/registrations', request);
    expect(later.body.account.id).toBe(both[0]?.body.account.id);
    const stranger = await test.client().post('/api/registrations', { ...request, password: 'mot-mat-khau-khac' });
    expect(stranger.status).toBe(409);
  });

  it('lets a family share one device, each with a number of their own', async () => {
    const tablet = test.client();
    await tablet.post('/api/registrations', form({ fullName: 'Mẹ' }));
    await tablet.delete('/api/session');
    const { status, body } = await tablet.post('/api/registrations', form({ fullName: 'Con' }));
    expect([status, body.account.displayName]).toEqual([201, 'Con']);
  });

  it('under the guardian age needs name, phone and consent of a guardian; on the birthday no more', async () => {
    // Sixteen on 5 August 2026 in Việt Nam, which is the day the clock stands on.
    expect((await register({ dateOfBirth: '2010-08-05' })).status).toBe(201);
    const { status, body } = await register({ dateOfBirth: '2010-08-06' });
    expect([status, pointersOf(body)]).toEqual([422, ['/guardianName', '/guardianPhone', '/guardianConsent']]);
    const guardian = { guardianName: 'Nguyễn Văn Cha', guardianPhone: '0903 000 111', guardianConsent: true };
    const mistyped = await register({ dateOfBirth: '2010-08-06', ...guardian, guardianPhone: '0903 000' });
    expect(mistyped.body.errors).toMatchObject([{ pointer: '/guardianPhone', code: 'guardian-phone-malformed' }]);
    const child = await register({ dateOfBirth: '2010-08-06', phone: '0935111222', ...guardian });
    expect(child.status).toBe(201);
    expect(await stored('+84935111222')).toMatchObject({
      guardian_name: 'Nguyễn Văn Cha',
      guardian_phone: '+84903000111',
      guardian_consented_at: new Date('2026-08-05T03:00:00.000Z'),
    });
  });

  it('keeps nothing about a guardian of somebody who needs none', async () => {
    await register({ phone: '0936111222', guardianName: 'Nguyễn Văn Cha', guardianPhone: '0903000111' });
    expect(await stored('+84936111222')).toMatchObject({ guardian_name: null, guardian_phone: null });
  });

  it('refuses a member of the juries by phone and says whom to ask', async () => {
    const phone = '0945000111';
    await test.get(BarredEditing).add({ fullName: 'Trần Giám Khảo', phone, body: 'Ban Giám khảo' });
    const { status, body } = await register({ fullName: 'Tên Khác', phone: '84945000111' });
    expect([status, body.type]).toEqual([403, '/problems/barred-from-contest']);
    expect(body.detail).toContain('Ban Giám khảo');
    expect(body.detail).toContain('liên hệ Sở Khoa học và Công nghệ');
  });

  it('lets a namesake with the same birth date pass: that is only a flag', async () => {
    const dateOfBirth = '1985-03-02';
    await test.get(BarredEditing).add({ fullName: 'Hoàng Văn Đề', dateOfBirth, body: 'Ban Đề thi' });
    expect((await register({ fullName: 'Hoàng Văn Đề', dateOfBirth })).status).toBe(201);
  });

  it('does not take an ID number that nobody asked for', async () => {
    const { status, body } = await register({ idNumber: '038090012345' });
    expect([status, pointersOf(body)]).toEqual([422, ['/idNumber']]);
  });
});

describe('registration for a contest that asks for ID numbers', () => {
  let test: TestApp;
  let communeId: string;
  beforeAll(async () => {
    test = await startTestApp();
    await aContestToJoin(test, { asksIdNumber: true, rules: { guardianUnderAge: 0 } });
    communeId = (await aUnit(test)).id;
  });
  afterAll(() => test.close());

  const register = (changes: Record<string, unknown>) =>
    test.client().post('/api/registrations', {
      ...{ fullName: 'Nguyễn Thị An', dateOfBirth: '1990-05-04', communeId, group: 'citizen' },
      ...{ password: 'mat-khau-rieng', consent: true },
      ...changes,
    });

  it('keeps a keyed hash and the last four digits, and the number nowhere', async () => {
    expect((await register({ phone: '0912000001', idNumber: '038 090 012 345' })).status).toBe(201);
    const [row] = await test.database.query<{ text: string; id_number_last_four: string }>(
      'select contestant::text as text, id_number_last_four from contestant',
    );
    expect(row?.id_number_last_four).toBe('2345');
    expect(row?.text).not.toContain('03809001');
  });

  it('needs the number', async () => {
    expect((await register({ phone: '0912000002' })).body.errors).toMatchObject([{ pointer: '/idNumber' }]);
    expect((await register({ phone: '0912000002', idNumber: '123' })).status).toBe(422);
  });

  it('recognises a member of the juries by it, whatever name and phone are given', async () => {
    const idNumber = '038085009999';
    await test.get(BarredEditing).add({ fullName: 'Trần Thư Ký', idNumber, body: 'Tổ thư ký' });
    const { status } = await register({ fullName: 'Tên Khác', phone: '0912000003', idNumber });
    expect(status).toBe(403);
  });

  it('flags an ID number that comes back under another phone after its account was deleted', async () => {
    const { client: organiser } = await aStaffMember(test, 'organiser');
    const client = test.client();
    const person = { ...{ fullName: 'Nguyễn Thị An', dateOfBirth: '1990-05-04', communeId, group: 'citizen' } };
    const secret = { password: 'mat-khau-rieng', consent: true, idNumber: '038090077777' };
    await client.post('/api/registrations', { ...person, ...secret, phone: '0355000001' });
    expect((await client.post('/api/profile/deletion', { password: 'mat-khau-rieng' })).status).toBe(204);
    const again = { fullName: 'Trần Thị Trở Lại', phone: '0355000002', idNumber: '038090077777' };
    expect((await register(again)).status).toBe(201);
    const { body } = await organiser.get('/api/staff/contestants?q=Trở');
    expect(body.rows).toMatchObject([{ fullName: 'Trần Thị Trở Lại', flags: ['same-id-number'] }]);
  });

  it('needs no guardian where the rules say so', async () => {
    const child = { phone: '0912000004', dateOfBirth: '2014-01-01', idNumber: '038214000001' };
    expect((await register(child)).status).toBe(201);
  });
});

describe('registration before there is a contest', () => {
  it('says that there is none', async () => {
    const test = await startTestApp();
    const { status, body } = await test.client().get('/api/registrations/terms');
    expect([status, body.type]).toEqual([404, '/problems/no-contest']);
    await test.close();
  });
});
