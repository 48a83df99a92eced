import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { aStaffMember, auditedActions, aUnit } from '../support/accounts-builders.js';
import { aRound, type TestRound } from '../support/participation-builders.js';
import {
  AFTER_CLOSE,
  clientOf,
  closeDueRounds,
  publishLatest,
  tookPart,
  type People,
} from '../support/results-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

let test: TestApp;
let judge: TestClient;
let organiser: TestClient;
let round: TestRound;
let people: People;
beforeAll(async () => {
  test = await startTestApp({ now: AFTER_CLOSE });
  judge = (await aStaffMember(test, 'judge')).client;
  organiser = (await aStaffMember(test, 'organiser')).client;
  const ward = await aUnit(test, { name: 'Phường Hạc Thành', kind: 'ward' });
  round = await aRound(test);
  people = await tookPart(test, round, {
    'Nguyễn Thị An': {
      prediction: 2,
      person: { communeId: ward.id, phone: '+84912345678', unitOther: '=HYPERLINK("http://x")' },
    },
    'Lê Bình': { prediction: 7, submittedAfter: 61_042 },
    'Trần Chi': { score: 9 },
  });
  await closeDueRounds(test);
});
afterAll(() => test.close());

const HEADER = [
  'STT',
  'Hạng',
  'Họ và tên',
  'Địa bàn',
  'Đơn vị',
  'Số điện thoại',
  'Điểm',
  'Dự đoán',
  'Chênh lệch',
  'Thời điểm nộp',
  'Thời gian làm bài',
  'Giải',
  'Ghi chú',
];
const sheetsOf = async (bytes: Buffer) => (await readXlsx(bytes)).sheets;

describe('the exported list', () => {
  it('as a workbook has the ranked people, with prizes, milliseconds and masked phones', async () => {
    const { status, headers, bytes } = await organiser.get(`/api/staff/judging/${round.id}/export.xlsx`);
    expect([status, headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="xep-hang-tuan-1-ban-1.xlsx"',
    ]);
    const [, list] = await sheetsOf(bytes);
    expect(list?.rows[0]).toEqual(HEADER);
    expect(list?.rows.slice(1).map((row) => row.map((cell) => cell ?? null))).toEqual([
      [
        1,
        1,
        'Nguyễn Thị An',
        'Phường Hạc Thành',
        '=HYPERLINK("http://x")',
        '09xx xxx 678',
        10,
        2,
        0,
        '03/08/2026 10:01:00,000',
        '1 phút 00,000 giây',
        'Giải Nhất',
        null,
      ],
      [
        2,
        2,
        'Lê Bình',
        null,
        null,
        expect.stringMatching(/^09xx xxx \d{3}$/),
        10,
        7,
        5,
        '03/08/2026 10:01:01,042',
        '1 phút 01,042 giây',
        'Giải Nhì',
        null,
      ],
      [
        3,
        3,
        'Trần Chi',
        null,
        null,
        expect.anything(),
        9,
        null,
        null,
        expect.anything(),
        expect.anything(),
        null,
        null,
      ],
    ]);
  });

  it('says on its first sheet which result it is and what is needed to check it', async () => {
    const { bytes } = await judge.get(`/api/staff/judging/${round.id}/export.xlsx`);
    const [head] = await sheetsOf(bytes);
    const facts = Object.fromEntries((head?.rows ?? []).map(([name, fact]) => [String(name), fact]));
    expect(facts).toMatchObject({
      'Cuộc thi': 'Cuộc thi thử',
      'Tuần thi': 'Tuần 1',
      'Số người trả lời đúng (N)': 2,
      'Bản kết quả': 1,
      'Phiên bản thể lệ': '1',
      'Khóa bốc thăm': 'hat-giong',
      'Công bố lúc': 'Chưa',
      'Xuất tệp lúc': '10/08/2026 09:00:05,000',
    });
  });

  it('as CSV opens in Excel: byte order mark, CRLF, and no cell that is a formula', async () => {
    const { status, headers, bytes } = await judge.get(`/api/staff/judging/${round.id}/export.csv?winnersOnly=true`);
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(HEADER.join(','));
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('has whole phone numbers and dates of birth for judges who ask for them, and the log says so', async () => {
    const full = await judge.get(`/api/staff/judging/${round.id}/export.csv?full=true`);
    expect(full.body).toContain('Ngày sinh');
    expect(full.body).toContain('04/05/1990');
    expect(full.body).toContain('0912345678');
    expect((await organiser.get(`/api/staff/judging/${round.id}/export.csv?full=true`)).status).toBe(403);
    const exported = (await auditedActions(test, round.id)).filter(({ action }) => action === 'result-exported');
    expect(exported.length).toBeGreaterThanOrEqual(3);
  });

  it('of a former version stays what it was', async () => {
    await judge.post(`/api/staff/judging/${round.id}/contestants/${people['Nguyễn Thị An']}/disqualification`, {
      reason: 'Mạo danh',
    });
    const former = await judge.get(`/api/staff/judging/${round.id}/export.csv?version=1`);
    const latest = await judge.get(`/api/staff/judging/${round.id}/export.csv`);
    expect([former.body.includes('Nguyễn Thị An'), latest.body.includes('Nguyễn Thị An')]).toEqual([true, false]);
  });

  it('of the overall standing names the rounds in it', async () => {
    await publishLatest(judge, round);
    await judge.post('/api/staff/judging/overall/computation');
    const { status, bytes, headers } = await judge.get('/api/staff/judging/overall/export.xlsx');
    expect([status, headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="xep-hang-chung-cuoc-ban-1.xlsx"',
    ]);
    const [head, list] = await sheetsOf(bytes);
    expect(head?.rows.map((row) => row[1])).toContain('Chung cuộc: Tuần 1');
    expect(list?.rows[1]?.[2]).toBe('Lê Bình');
    expect((await judge.get('/api/staff/judging/overall/export.csv')).status).toBe(200);
  });

  it('is not for contestants or the public, and of no result that does not exist', async () => {
    const path = `/api/staff/judging/${round.id}/export.xlsx`;
    expect((await test.client().get(path)).status).toBe(401);
    expect((await (await clientOf(test, people['Lê Bình'] ?? '')).get(path)).status).toBe(403);
    expect((await judge.get(`${path}?version=9`)).status).toBe(404);
    expect((await judge.get(`${path}?columns=all`)).status).toBe(422);
  });
});
