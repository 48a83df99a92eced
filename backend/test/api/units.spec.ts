import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitDirectory } from '../../src/units/unit-directory.js';
import { UnitSeeding } from '../../src/units/unit-seeding.service.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Suggestion {
  id: string;
  name: string;
  kind: string;
  parentName: string | null;
  formerName: string | null;
}

describe('the units of Thanh Hóa', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    await test.get(UnitSeeding).seed('38');
  });
  afterAll(() => test.close());

  const search = async (q: string, more = ''): Promise<Suggestion[]> => {
    const { status, body } = await test.client().get(`/api/units/search?q=${encodeURIComponent(q)}${more}`);
    expect(status).toBe(200);
    return body;
  };
  const namesFor = async (q: string, more = '') => (await search(q, more)).map(({ name }) => name);
  const countOf = async (where: string) =>
    (await test.database.query<{ n: number }>(`select count(*) as n from ${where}`))[0]?.n;

  it('are 166 communes and wards under their province', async () => {
    expect(await countOf(`unit where kind in ('commune', 'ward')`)).toBe(166);
    expect(await countOf(`unit where kind = 'ward'`)).toBe(19);
    expect(await countOf(`unit u join unit p on p.id = u.parent_id where p.name = 'Tỉnh Thanh Hóa'`)).toBe(
      ((await countOf('unit')) ?? 0) - 1,
    );
  });

  it('keep every old commune and district as a former name: none is lost on the way', async () => {
    const districts = await test.database.query<{ name: string }>(
      `select distinct name from unit_alias where name not like '%,%' and name ~ '^(Huyện|Thị xã|Thành phố) '`,
    );
    // 26 districts at the end of 2024, and Tĩnh Gia, which was Nghi Sơn's name until 2020 (Đông Sơn joined the city on 2025-01-01).
    expect(districts).toHaveLength(28);
    expect(
      await countOf(`unit u where kind in ('commune','ward') and not exists (
      select 1 from unit_alias a where a.unit_id = u.id)`),
    ).toBe(0);
  });

  it('are seeded as often as one likes with the same outcome', async () => {
    const before = [await countOf('unit'), await countOf('unit_alias')];
    await test.get(UnitSeeding).seed('38');
    expect([await countOf('unit'), await countOf('unit_alias')]).toEqual(before);
  });

  it('are found by name without diacritics, in any case, with or without the kind', async () => {
    for (const typed of ['hac thanh', 'Hạc Thành', 'HẠC THÀNH', 'phuong hac thanh', 'P. Hạc Thành'.slice(3)]) {
      expect((await search(typed))[0]).toMatchObject({ name: 'Phường Hạc Thành', kind: 'ward', formerName: null });
    }
  });

  it('are found by the name of an old commune, which the suggestion mentions', async () => {
    expect((await search('xã Đông Vinh'))[0]).toMatchObject({
      name: 'Phường Đông Quang',
      formerName: 'Xã Đông Vinh, Thành phố Thanh Hóa',
    });
    expect((await search('but son', '&kind=locality'))[0]).toMatchObject({
      name: 'Xã Hoằng Hóa',
      formerName: 'Thị trấn Bút Sơn, Huyện Hoằng Hóa',
    });
  });

  it('are found by the name of an old district: all of its land, the namesake first', async () => {
    const hoangHoa = await namesFor('hoằng hoá', '&kind=locality&limit=20');
    expect(hoangHoa[0]).toBe('Xã Hoằng Hóa');
    expect(hoangHoa).toEqual(expect.arrayContaining(['Xã Hoằng Lộc', 'Xã Hoằng Tiến', 'Xã Hoằng Giang']));
    const samSon = await namesFor('sam son', '&kind=locality');
    expect(samSon.slice(0, 2)).toEqual(['Phường Sầm Sơn', 'Phường Nam Sầm Sơn']);
    expect((await search('thành phố sầm sơn'))[0]).toMatchObject({ formerName: 'Thành phố Sầm Sơn' });
  });

  it('of one name are told apart by where the old one was', async () => {
    const found = await search('dong son', '&kind=locality');
    expect(found[0]).toMatchObject({ name: 'Phường Đông Sơn', formerName: null });
    expect(found.map(({ name, formerName }) => [name, formerName])).toEqual(
      expect.arrayContaining([
        ['Phường Bỉm Sơn', 'Phường Đông Sơn, Thị xã Bỉm Sơn'],
        ['Phường Hạc Thành', 'Phường Đông Sơn, Thành phố Thanh Hóa'],
        ['Phường Đông Quang', 'Huyện Đông Sơn'],
      ]),
    );
  });

  it('are told apart by kind: places to live in and places to work at', async () => {
    const workplaces = await search('khoa hoc', '&kind=workplace');
    expect(workplaces[0]).toMatchObject({ name: 'Sở Khoa học và Công nghệ', kind: 'department' });
    expect(await namesFor('khoa hoc', '&kind=locality')).toEqual([]);
    expect(await namesFor('so thong tin va truyen thong')).toEqual(['Sở Khoa học và Công nghệ']);
    expect((await search('hac thanh', '&kind=workplace'))[0]?.name).toBe('UBND phường Hạc Thành');
  });

  it('are at most twenty suggestions, and none for nothing', async () => {
    expect(await search('xa', '&limit=20')).toHaveLength(20);
    expect(await search('a', '')).toHaveLength(10);
    expect(await search('khong co don vi nay')).toEqual([]);
    expect(await search('%')).toEqual([]);
    expect((await test.client().get('/api/units/search?q=xa&limit=21')).body.errors).toMatchObject([
      { pointer: '/limit' },
    ]);
  });

  it('refuse a search without words, or with an unknown field', async () => {
    expect((await test.client().get('/api/units/search')).status).toBe(422);
    expect((await test.client().get('/api/units/search?q=a&sort=name')).body.errors).toMatchObject([
      { pointer: '/sort' },
    ]);
  });

  it('are known to other features by name, and by whether one can live or work there', async () => {
    const directory = test.get(UnitDirectory);
    const [ward] = await search('hac thanh');
    const [department] = await search('so noi vu');
    const ids = [ward?.id ?? '', department?.id ?? ''];
    const names = await directory.namesOf(ids);
    expect(names.get(ids[0] ?? '')).toMatchObject({ name: 'Phường Hạc Thành', parentName: 'Tỉnh Thanh Hóa' });
    expect(await Promise.all(ids.map((id) => directory.localityExists(id)))).toEqual([true, false]);
    expect(await Promise.all(ids.map((id) => directory.workplaceExists(id)))).toEqual([false, true]);
  });
});
