import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { currentContext } from '../../src/platform/http/request-context.js';
import { readTable } from '../../src/platform/tables/read-table.js';
import { writeCsv } from '../../src/platform/tables/write-csv.js';
import { UnitDirectory } from '../../src/units/unit-directory.js';
import {
  anEnrolledContestant,
  aStaffMember,
  aUnit,
  auditedActions,
  STAFF_PASSWORD,
} from '../support/accounts-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const HEADER = ['Mã', 'Tên', 'Loại', 'Thuộc', 'Số người'];

describe('the staff page of units', () => {
  let test: TestApp;
  let organiser: TestClient;
  let organiserId: string;
  beforeAll(async () => {
    test = await startTestApp();
    ({ client: organiser, id: organiserId } = await aStaffMember(test, 'organiser', 'to-chuc'));
  });
  afterAll(() => test.close());

  const importing = (rows: (string | number | null)[][], header = HEADER) =>
    organiser.upload('/api/staff/units/import', 'don-vi.csv', writeCsv(header, rows));

  it('adds a unit below another one', async () => {
    const parent = await aUnit(test, { name: 'Sở Nội vụ', kind: 'department' });
    const request = { code: 'TT-LT', name: 'Trung tâm  Lưu trữ', kind: 'agency', parentId: parent.id, rosterCount: 24 };
    const { status, body } = await organiser.post('/api/staff/units', request);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'Trung tâm Lưu trữ', parentName: 'Sở Nội vụ', rosterCount: 24, childCount: 0 });
    const { rows } = (await organiser.get(`/api/staff/units?parentId=${parent.id}`)).body;
    expect(rows).toMatchObject([{ code: 'TT-LT' }]);
    expect((await organiser.get('/api/staff/units?q=luu tru')).body.total).toBe(1);
    expect((await organiser.get('/api/staff/units?q=tt-lt')).body.total).toBe(1);
    expect((await organiser.get('/api/staff/units?q=luu tru&kind=school')).body).toMatchObject({ total: 0, rows: [] });
  });

  it('refuses a code that is in use, and a parent that does not exist', async () => {
    const { code } = await aUnit(test);
    const taken = await organiser.post('/api/staff/units', { code, name: 'Khác', kind: 'other' });
    expect([taken.status, taken.body.type]).toEqual([409, '/problems/unit-code-taken']);
    const orphan = { code: 'X', name: 'Khác', kind: 'other', parentId: '00000000-0000-4000-8000-000000000000' };
    expect((await organiser.post('/api/staff/units', orphan)).body.errors).toMatchObject([{ pointer: '/parentId' }]);
  });

  it('keeps a former name findable when a unit is renamed', async () => {
    const unit = await aUnit(test, { name: 'Trường THPT Ngã Ba', kind: 'school' });
    await organiser.patch(`/api/staff/units/${unit.id}`, { name: 'Trường THPT Ngã Tư' });
    const { body } = await test.client().get('/api/units/search?q=nga ba');
    expect(body).toMatchObject([{ name: 'Trường THPT Ngã Tư', formerName: 'Trường THPT Ngã Ba' }]);
  });

  it('ends a unit on a day and leads to its successor, over several mergers', async () => {
    const first = await aUnit(test, { name: 'Xã Cũ', kind: 'commune' });
    const second = await aUnit(test, { name: 'Xã Giữa', kind: 'commune' });
    const third = await aUnit(test, { name: 'Xã Mới', kind: 'commune' });
    const directory = test.get(UnitDirectory);
    // The clock stands on 2026-08-05; the day given is the first without the unit.
    await organiser.patch(`/api/staff/units/${first.id}`, { validTo: '2026-08-06', successorId: second.id });
    expect(await directory.localityExists(first.id)).toBe(true);
    await organiser.patch(`/api/staff/units/${first.id}`, { validTo: '2026-08-05' });
    await organiser.patch(`/api/staff/units/${second.id}`, { validTo: '2026-08-05', successorId: third.id });
    expect(await directory.localityExists(first.id)).toBe(false);
    expect(await directory.currentOf(first.id)).toBe(third.id);
    expect(await directory.currentOf(third.id)).toBe(third.id);
    const circle = await organiser.patch(`/api/staff/units/${third.id}`, { successorId: first.id });
    expect(circle.body.errors).toMatchObject([{ pointer: '/successorId', code: 'successor-unfit' }]);
  });

  it('writes who changed what into the audit log', async () => {
    const { body } = await organiser.post('/api/staff/units', { code: 'AUDIT', name: 'Đơn vị', kind: 'other' });
    await organiser.patch(`/api/staff/units/${body.id}`, { rosterCount: 7 });
    const actor = { actorId: organiserId, actorRole: 'organiser' };
    expect(await auditedActions(test, body.id)).toEqual([
      { action: 'unit-added', ...actor },
      { action: 'unit-changed', ...actor },
    ]);
  });

  it('knows who acts over a real connection, too, where the body arrives after its headers', async () => {
    await test.app.listen(0, '127.0.0.1');
    const address = await test.app.getUrl();
    const json = { 'content-type': 'application/json' };
    const signIn = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ signInName: 'to-chuc', password: STAFF_PASSWORD }),
    });
    const cookie = (signIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const added = await fetch(`${address}/api/staff/units`, {
      method: 'POST',
      headers: { ...json, cookie },
      body: JSON.stringify({ code: 'REAL', name: 'Đơn vị', kind: 'other' }),
    });
    const { id } = (await added.json()) as { id: string };
    expect(currentContext()).toMatchObject({ actorId: null, actorRole: 'system' });
    expect(await auditedActions(test, id)).toEqual([
      { action: 'unit-added', actorId: organiserId, actorRole: 'organiser' },
    ]);
  });

  it('takes a whole table, parents in any order, and updates what it knows by code', async () => {
    const rows = [
      ['TT-1', 'Trung tâm Một', 'Cơ quan', 'SO-1', '35'],
      ['SO-1', 'Sở Một', 'sở, ban, ngành', '', '1.250'],
    ];
    expect((await importing(rows)).body).toEqual({ accepted: 2, problems: [] });
    await importing([['SO-1', 'Sở Một đổi tên', 'department', null, 1300]]);
    const { body } = await organiser.get('/api/staff/units?q=so mot');
    expect(body.rows).toMatchObject([{ name: 'Sở Một đổi tên', rosterCount: 1300, childCount: 1, kind: 'department' }]);
  });

  it('takes nothing of a table with one fault, and names every fault by row and column', async () => {
    const { status, body } = await importing([
      ['OK-1', 'Đúng', 'Cơ quan', '', '5'],
      ['', 'Không có mã', 'Cơ quan', '', ''],
      ['K-2', 'Loại lạ', 'Câu lạc bộ', 'KHONG-CO', 'nhiều'],
      ['OK-1', 'Trùng', 'Cơ quan', '', ''],
    ]);
    expect(status).toBe(200);
    expect(body.accepted).toBe(0);
    const found = body.problems.map(({ row, column, code }: Record<string, unknown>) => [row, column, code]);
    expect(found).toHaveLength(5);
    expect(found).toEqual(
      expect.arrayContaining([
        [3, 'Mã', 'cell-empty'],
        [4, 'Loại', 'kind-unknown'],
        [4, 'Thuộc', 'unit-unknown'],
        [4, 'Số người', 'count-malformed'],
        [5, null, 'row-doubled'],
      ]),
    );
    expect((await organiser.get('/api/staff/units?q=OK-1')).body.total).toBe(0);
  });

  it('refuses units that lie above one another in a circle', async () => {
    const { body } = await importing([
      ['C-1', 'Một', 'Cơ quan', 'C-2', ''],
      ['C-2', 'Hai', 'Cơ quan', 'C-1', ''],
    ]);
    expect(body.problems).toMatchObject([{ column: 'Thuộc', code: 'parent-in-circle' }]);
  });

  it('says which column a table lacks, and what is no table at all', async () => {
    const { body } = await importing([['A', 'B']], ['Mã', 'Họ tên']);
    expect(body.problems).toMatchObject([{ column: 'Tên', code: 'column-missing' }, { column: 'Loại' }]);
    const picture = await organiser.upload(
      '/api/staff/units/import',
      'don-vi.xlsx',
      Buffer.from('\x89PNG\r\n', 'latin1'),
    );
    expect([picture.status, picture.body.type]).toEqual([422, '/problems/file-not-a-table']);
  });

  it('gives a template that can be filled in and taken back', async () => {
    const { status, headers, bytes } = await organiser.get('/api/staff/units/template.xlsx');
    expect([status, headers['content-disposition']]).toEqual([200, 'attachment; filename="don-vi.xlsx"']);
    expect((await readTable(bytes, 'don-vi.xlsx')).rows[0]?.cells).toEqual(HEADER);
    const { body } = await organiser.upload('/api/staff/units/import', 'don-vi.xlsx', bytes);
    expect(body).toEqual({ accepted: 2, problems: [] });
  });

  it('is changed by organisers only, and seen by staff only', async () => {
    const { client: judge } = await aStaffMember(test, 'judge');
    const { client: contestant } = await anEnrolledContestant(test);
    expect((await judge.get('/api/staff/units')).status).toBe(200);
    expect((await judge.post('/api/staff/units', { code: 'J', name: 'J', kind: 'other' })).status).toBe(403);
    expect((await contestant.get('/api/staff/units')).status).toBe(403);
    expect((await test.client().get('/api/staff/units')).status).toBe(401);
    const missing = '/api/staff/units/00000000-0000-4000-8000-000000000000';
    expect((await organiser.patch(missing, { name: 'Không có' })).status).toBe(404);
    const unknown = await organiser.post('/api/staff/units', { code: 'J', name: 'J', kind: 'other', foldedName: 'x' });
    expect(unknown.body.errors).toMatchObject([{ pointer: '/foldedName' }]);
  });
});
