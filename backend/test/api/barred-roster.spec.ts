import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BarredRoster } from '../../src/accounts/barred-roster.service.js';
import { IdNumbers } from '../../src/accounts/id-numbers.service.js';
import { readTable } from '../../src/platform/tables/read-table.js';
import { writeCsv } from '../../src/platform/tables/write-csv.js';
import { writeWorkbook } from '../../src/platform/tables/write-workbook.js';
import { anEnrolledContestant, aStaffMember, auditedActions } from '../support/accounts-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const HEADER = ['Họ và tên', 'Ngày sinh', 'Số điện thoại', 'Số CCCD', 'Ban'];

describe('the barred roster', () => {
  let test: TestApp;
  let organiser: TestClient;
  let organiserId: string;
  beforeAll(async () => {
    test = await startTestApp();
    ({ client: organiser, id: organiserId } = await aStaffMember(test, 'organiser'));
  });
  afterAll(() => test.close());

  const add = (entry: Record<string, unknown>) => organiser.post('/api/staff/barred-roster', entry);
  const importing = (rows: string[][]) =>
    organiser.upload('/api/staff/barred-roster/import', 'danh-sach.csv', writeCsv(HEADER, rows));
  const count = async () => (await organiser.get('/api/staff/barred-roster')).body.total as number;

  it('keeps a person by masked phone and the last four digits of the ID number', async () => {
    const { status, body } = await add({
      ...{ fullName: 'Trần Giám Khảo', dateOfBirth: '1975-01-02', phone: '0911 000 001' },
      ...{ idNumber: '038075001234', body: 'Ban Giám khảo' },
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      ...{ id: body.id, fullName: 'Trần Giám Khảo', dateOfBirth: '1975-01-02', maskedPhone: '09xx xxx 001' },
      ...{ idNumberLastFour: '1234', body: 'Ban Giám khảo', createdAt: '2026-08-05T03:00:00.000Z', matches: [] },
    });
    expect(await auditedActions(test, body.id)).toEqual([
      { action: 'barred-entry-added', actorId: organiserId, actorRole: 'organiser' },
    ]);
  });

  it('refuses a person whom nobody could recognise, and malformed numbers', async () => {
    const { body } = await add({ fullName: 'Chỉ Có Tên', body: 'Ban Tổ chức' });
    expect(body.errors).toMatchObject([{ code: 'unrecognisable' }]);
    const wrong = await add({ fullName: 'Tên', phone: '123', idNumber: '9', body: 'Ban Tổ chức' });
    expect(wrong.body.errors).toMatchObject([{ pointer: '/phone' }, { pointer: '/idNumber' }]);
  });

  it('shows the contestants who are on it for certain, and those who only share name and birth date', async () => {
    const certain = await anEnrolledContestant(test, { fullName: 'Tên Khác', phone: '+84911000002' });
    const likely = await anEnrolledContestant(test, { fullName: 'Vũ Thị Đề', dateOfBirth: '1980-08-08' });
    await anEnrolledContestant(test, { fullName: 'Vũ Thị Đề', dateOfBirth: '1980-08-09' });
    const { body } = await add({
      ...{ fullName: 'vũ thị đề', dateOfBirth: '1980-08-08', phone: '0911000002', body: 'Ban Đề thi' },
    });
    expect(body.matches).toHaveLength(2);
    expect(body.matches).toEqual(
      expect.arrayContaining([
        { contestantId: certain.id, fullName: 'Tên Khác', kind: 'barred' },
        { contestantId: likely.id, fullName: 'Vũ Thị Đề', kind: 'flag' },
      ]),
    );
  });

  it('tells other features who matches, one by one and for many at once, a certain match before a likely one', async () => {
    const twoWays = { fullName: 'Ngô Hai Lối', dateOfBirth: '1981-01-01', phone: '+84911000003' };
    const { id } = await anEnrolledContestant(test, twoWays);
    const byId = await anEnrolledContestant(test, test.get(IdNumbers).kept('038081000003'));
    const nobody = await anEnrolledContestant(test);
    await add({ fullName: twoWays.fullName, dateOfBirth: twoWays.dateOfBirth, body: 'Ban Tổ chức' });
    await add({ fullName: 'Ai Đó', phone: twoWays.phone, body: 'Ban Giám khảo' });
    await add({ fullName: 'Ai Đó', idNumber: '038081000003', body: 'Tổ thư ký' });
    const roster = test.get(BarredRoster);
    const matches = await roster.matchesAmong([id, byId.id, nobody.id]);
    expect([...matches.keys()].sort()).toEqual([id, byId.id].sort());
    expect(matches.get(id)).toMatchObject({ kind: 'barred', body: 'Ban Giám khảo' });
    expect(matches.get(byId.id)).toMatchObject({ kind: 'barred', body: 'Tổ thư ký' });
    expect((await roster.matchesAmong(null)).get(id)).toEqual(matches.get(id));
    expect((await roster.matchesAmong([])).size).toBe(0);
    const person = { phone: null, idNumberHash: null, foldedName: 'ngo hai loi', dateOfBirth: '1981-01-01' };
    expect(await roster.matchOf(person)).toMatchObject({ kind: 'flag', body: 'Ban Tổ chức' });
    expect(await roster.matchOf({ ...person, dateOfBirth: null })).toBeNull();
  });

  it('bars nobody any more who was taken off it', async () => {
    const { id } = await anEnrolledContestant(test, { phone: '+84911000004' });
    const { body } = await add({ fullName: 'Ai Đó', phone: '0911000004', body: 'Ban Tổ chức' });
    const roster = test.get(BarredRoster);
    expect((await roster.matchesAmong([id])).has(id)).toBe(true);
    expect((await organiser.delete(`/api/staff/barred-roster/${body.id}`)).status).toBe(204);
    expect((await roster.matchesAmong([id])).has(id)).toBe(false);
    expect((await organiser.delete(`/api/staff/barred-roster/${body.id}`)).status).toBe(404);
    expect((await auditedActions(test, body.id)).map(({ action }) => action)).toEqual([
      'barred-entry-added',
      'barred-entry-removed',
    ]);
  });

  it('takes a table, with days as people write them and numbers as worksheets maim them', async () => {
    const before = await count();
    const { body } = await importing([
      ['Lê Bảng Một', '3/8/1980', '912000901', '38080000901', 'Ban Tổ chức'],
      ['Lê Bảng Hai', '1981-08-03', '', '', 'Ban Giám khảo'],
    ]);
    expect(body).toEqual({ accepted: 2, problems: [] });
    const { rows } = (await organiser.get('/api/staff/barred-roster?q=le bang')).body;
    expect(rows).toMatchObject([
      { fullName: 'Lê Bảng Hai', dateOfBirth: '1981-08-03', maskedPhone: null },
      { fullName: 'Lê Bảng Một', dateOfBirth: '1980-08-03', maskedPhone: '09xx xxx 901', idNumberLastFour: '0901' },
    ]);
    expect(await count()).toBe(before + 2);
    const { idNumberHash } = test.get(IdNumbers).kept('038080000901');
    const person = { phone: null, idNumberHash, foldedName: 'khac', dateOfBirth: null };
    expect(await test.get(BarredRoster).matchOf(person)).toMatchObject({ kind: 'barred' });
  });

  it('stays as it is when the same table comes again', async () => {
    const table = [['Phạm Lặp Lại', '01/02/1970', '', '', 'Ban Tổ chức']];
    await importing(table);
    const before = await count();
    expect((await importing(table)).body).toEqual({ accepted: 1, problems: [] });
    expect(await count()).toBe(before);
  });

  it('takes nothing of a table with one fault, and names every fault by row and column', async () => {
    const before = await count();
    const { status, body } = await importing([
      ['Đúng Cả', '01/02/1970', '', '', 'Ban Tổ chức'],
      ['', '31/02/1970', '12', '', ''],
      ['Chỉ Có Tên', '', '', '', 'Ban Tổ chức'],
      ['Đúng Cả', '1/2/1970', '', '', 'Ban Tổ chức'],
    ]);
    expect([status, body.accepted]).toEqual([200, 0]);
    const found = body.problems.map(({ row, column, code }: Record<string, unknown>) => [row, column, code]);
    expect(found).toEqual(
      expect.arrayContaining([
        [3, 'Họ và tên', 'cell-empty'],
        [3, 'Ngày sinh', 'day-malformed'],
        [3, 'Số điện thoại', 'phone-malformed'],
        [3, 'Ban', 'cell-empty'],
        [4, 'Số điện thoại', 'unrecognisable'],
        [5, null, 'row-doubled'],
      ]),
    );
    expect(found).toHaveLength(6);
    expect(await count()).toBe(before);
  });

  it('gives a template whose headings it takes back, in any order', async () => {
    const { bytes } = await organiser.get('/api/staff/barred-roster/template.xlsx');
    expect((await readTable(bytes, '')).rows[0]?.cells).toEqual(HEADER);
    const header = ['ban', 'HO VA TEN', 'Số điện thoại'];
    const file = await writeWorkbook([{ name: 'Một', header, rows: [['Ban Tổ chức', 'Đảo Cột', '0911000777']] }]);
    const { body } = await organiser.upload('/api/staff/barred-roster/import', 'x.xlsx', file);
    expect(body).toEqual({ accepted: 1, problems: [] });
  });

  it('is changed by organisers, seen by staff, and hidden from everybody else', async () => {
    const { client: judge } = await aStaffMember(test, 'judge');
    const { client: contestant } = await anEnrolledContestant(test);
    expect((await judge.get('/api/staff/barred-roster')).status).toBe(200);
    expect((await judge.post('/api/staff/barred-roster', {})).status).toBe(403);
    expect((await contestant.get('/api/staff/barred-roster')).status).toBe(403);
    expect((await test.client().get('/api/staff/barred-roster')).status).toBe(401);
    expect((await add({ fullName: 'A', body: 'B', idNumberHash: 'x' })).body.errors).toMatchObject([
      { pointer: '/idNumberHash' },
    ]);
  });
});
