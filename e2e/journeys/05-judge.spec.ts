import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { enter, person, takePart } from '../support/contestants.js';
import { expect, test } from '../support/journey.js';
import { download, keyOf, ranking } from '../support/judging.js';
import { roundOf } from '../support/rounds.js';
import { serverClock } from '../support/server-clock.js';
import { enterAs, factOf } from '../support/staff.js';

const ME = person(0, 'desk');
/** Knows everything, and writes a formula where a workplace is asked. */
const FORMULA = '=HYPERLINK("https://vi-du.vn";"Bấm vào đây")';
const SLY = { ...person(30, 'desk'), unitOther: FORMULA };
const PAGE_SIZE = 50;
/** A phone that is not masked. */
const WHOLE_PHONE = /\b0\d{9}\b|\+84\d{9}/;

async function act(page: Page, button: string, dialogButton = button): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: dialogButton, exact: true }).click();
}

test.describe('A judge', () => {
  test.describe.configure({ mode: 'serial' });
  let roundId = '';
  let firstName = '';

  test.beforeAll(async ({ browser }) => {
    const organiser = await browser.newContext();
    await enterAs(organiser.request, 'organiser');
    const round = await roundOf(organiser.request, 1);
    roundId = round.id;
    const key = await keyOf(organiser.request, roundId);
    await organiser.close();
    const takers = [
      { who: ME, sheet: () => ({ answers: Array<number>(10).fill(0), prediction: 1200 }) },
      {
        who: SLY,
        sheet: ({ questions }: { questions: readonly { stem: string; options: readonly string[] }[] }) => ({
          answers: questions.map(({ stem, options }) => options.indexOf(key.get(stem) ?? '')),
          prediction: 1,
        }),
      },
    ];
    for (const { who, sheet } of takers) {
      const device = await browser.newContext();
      await enter(device.request, who);
      await takePart(device.request, roundId, sheet);
      await device.close();
    }
    await serverClock.toAtLeast(round.closesAt);
  });

  test.beforeEach(async ({ page }) => enterAs(page.request, 'judge'));

  test('finds the first result of a closed round without anybody having asked for it', async ({ page }) => {
    await page.goto('/staff/judging');
    const row = page.getByRole('row', { name: /^Tuần 1/ });
    await expect(row).toContainText('Chờ xác nhận', { timeout: 60_000 });
    await row.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kết quả: Tuần 1' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Phiên bản 1' })).toBeVisible();
    await expect(page.getByText('Chưa có gì được công khai.')).toBeVisible();
    await expect(page.getByRole('img', { name: 'Phân bố số câu đúng' })).toBeVisible();
    await expect(page.getByRole('img', { name: 'Dự đoán của thí sinh' })).toBeVisible();
  });

  test('reads for each rank which key decided it', async ({ page }) => {
    await page.goto(`/staff/judging/${roundId}?view=ranking`);
    const table = page.getByRole('table', { name: 'Bảng xếp hạng, phiên bản 1' });
    const rows = await ranking(page.request, roundId);
    await expect(table.getByRole('row')).toHaveCount(Math.min(rows.length, PAGE_SIZE) + 1);
    for (const [index, row] of rows.slice(0, 12).entries()) {
      const shown = table.getByRole('row').nth(index + 1);
      await expect(shown).toContainText(row.name);
      if (row.decidedBy) await expect(shown).toContainText(row.decidedBy.sentence);
    }
    expect(new Set(rows.map(({ decidedBy }) => decidedBy?.key))).toContain('predictionDistance');
    // On a desk of 1280 px nothing is cut off: neither the column that decides nor a tab.
    for (const part of [
      page.getByRole('region', { name: /^Bảng xếp hạng/ }),
      page.getByRole('navigation', { name: 'Các phần của kết quả' }),
    ]) {
      expect(await part.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    }
    await page.getByLabel('Tìm theo họ tên hoặc số cuối điện thoại').fill(ME.fullName.slice(0, 7));
    await expect(table.getByRole('row', { name: new RegExp(ME.fullName) })).toBeVisible();
  });

  test('opens the first one’s story, disqualifies with a reason, and sees what changed', async ({ page }) => {
    const [first] = await ranking(page.request, roundId);
    firstName = first?.name ?? '';
    await page.goto(`/staff/judging/${roundId}?view=ranking`);
    await page.getByRole('table').getByRole('row').nth(1).click();
    await expect(page.getByRole('heading', { level: 1, name: firstName })).toBeVisible();
    await page.getByText('Bài làm', { exact: true }).click();
    await expect(page.getByRole('table', { name: 'Bài làm của lượt 1' }).getByRole('row')).toHaveCount(11);

    await page.getByRole('button', { name: 'Loại thí sinh' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Loại thí sinh' }).click();
    await expect(dialog.getByText('Hãy ghi lý do')).toBeVisible();
    await dialog.getByLabel('Lý do loại').fill('Nhờ người khác làm bài hộ, có xác nhận của đơn vị.');
    await dialog.getByRole('button', { name: 'Loại thí sinh' }).click();

    await expect(page.getByText('Đã lập phiên bản 2')).toBeVisible();
    await expect(page.getByText(/N từ \d+ thành \d+/)).toBeVisible();
    const changes = page.getByRole('table', { name: 'Thay đổi từ phiên bản 1 đến phiên bản 2' });
    await expect(changes.getByRole('row', { name: new RegExp(firstName) })).toContainText('1 → không xếp hạng');
    await expect(page.getByText('Nhờ người khác làm bài hộ').first()).toBeVisible();
    const after = await ranking(page.request, roundId);
    expect(after.map(({ contestantId }) => contestantId)).not.toContain(first?.contestantId);
  });

  test('reinstates the one who was wronged, and the list is again as it was', async ({ page }) => {
    await page.goto(`/staff/judging/${roundId}?view=unranked`);
    await page.getByRole('link', { name: firstName }).click();
    await page.getByRole('button', { name: 'Khôi phục thí sinh' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do khôi phục').fill('Đơn vị đính chính: nhầm người cùng tên.');
    await dialog.getByRole('button', { name: 'Khôi phục thí sinh' }).click();
    await expect(page.getByText('Đã lập phiên bản 3')).toBeVisible();
    await page.goto(`/staff/judging/${roundId}?view=versions&from=1&to=3`);
    await expect(page.getByText('Hai phiên bản giống nhau')).toBeVisible();
  });

  test('confirms and publishes; until then nobody outside sees a score', async ({ page, browser }) => {
    const outside = await browser.newContext();
    const standings = await outside.newPage();
    await standings.goto(`/standings?round=${roundId}`);
    await expect(standings.getByText('Bảng xếp hạng chưa công bố')).toBeVisible();

    await page.goto(`/staff/judging/${roundId}`);
    await act(page, 'Xác nhận phiên bản 3', 'Xác nhận');
    await expect(page.getByText('Đã xác nhận phiên bản 3.')).toBeVisible();
    await standings.reload();
    await expect(standings.getByText('Bảng xếp hạng chưa công bố')).toBeVisible();
    await page.getByRole('button', { name: 'Công bố phiên bản 3' }).click();
    await expect(page.getByRole('dialog')).toContainText('Không bao giờ công khai: ngày sinh, số điện thoại đầy đủ');
    await page.getByRole('dialog').getByRole('button', { name: 'Công bố', exact: true }).click();
    await expect(page.getByText('Công chúng đang thấy phiên bản 3.')).toBeVisible();
    await standings.reload();
    await expect(standings.getByRole('table', { name: 'Bảng xếp hạng, Tuần 1' })).toBeVisible();
    await outside.close();
  });

  test('downloads the winners with their prizes as a workbook that holds no formula', async ({ page }) => {
    const winners = (await ranking(page.request, roundId)).filter(({ prizeName }) => prizeName !== null);
    await page.goto(`/staff/judging/${roundId}?view=winners`);
    const preview = page.getByRole('table', { name: 'Xem trước nội dung tệp' });
    await expect(preview.getByRole('row')).toHaveCount(winners.length + 1);
    const { name, bytes } = await download(page, 'Tải XLSX');
    expect(name).toMatch(/\.xlsx$/);
    const workbook = await readXlsx(bytes, { readStyles: true });
    const list = workbook.sheets.find(({ rows }) => rows[0]?.includes('Họ và tên'));
    const column = (title: string) => list?.rows[0]?.indexOf(title) ?? -1;
    const cells = (list?.rows ?? [])
      .slice(1)
      .map((row) => [row[column('Hạng')], row[column('Họ và tên')], row[column('Giải')]]);
    expect(cells).toEqual(winners.map((winner) => [winner.rank, winner.name, winner.prizeName]));
    expect(winners[0]?.prizeName).toBe('Giải Nhất');
    expect(list?.rows.some((row) => row[column('Đơn vị')] === FORMULA)).toBe(true);
    for (const { cells: written } of workbook.sheets) {
      for (const cell of written?.values() ?? []) expect(cell.formula).toBeUndefined();
    }
    expect(JSON.stringify(workbook.sheets.map(({ rows }) => rows))).not.toMatch(WHOLE_PHONE);
  });

  test('downloads the whole list as text that Excel reads as Vietnamese and never as a formula', async ({ page }) => {
    const everybody = await ranking(page.request, roundId);
    await page.goto(`/staff/judging/${roundId}?view=winners`);
    await page.getByRole('radio', { name: 'Toàn bộ bảng xếp hạng' }).check();
    const { name, bytes } = await download(page, 'Tải CSV');
    expect(name).toMatch(/\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
    expect(lines).toHaveLength(everybody.length + 1);
    for (const [index, row] of everybody.entries()) expect(lines[index + 1]).toContain(row.name);
    expect(lines.join('\n')).toContain(`"'${FORMULA.replaceAll('"', '""')}"`);
    expect(lines.join('\n')).not.toMatch(/(^|,)"?[=+@]/m);
    expect(lines.join('\n')).not.toMatch(WHOLE_PHONE);
  });

  test('has published a list in which everybody finds masked phones, and nobody a whole one', async ({ browser }) => {
    const outside = await browser.newContext();
    const page = await outside.newPage();
    await page.goto('/standings');
    const table = page.getByRole('table', { name: 'Bảng xếp hạng, Tuần 1' });
    await expect(table.getByText(/0\dxx xxx \d{3}/).first()).toBeVisible();
    await expect(page.getByText(/Con số thực tế để so với dự đoán: \d+\./)).toBeVisible();
    expect(await page.getByRole('main').innerText()).not.toMatch(WHOLE_PHONE);
    await page.getByLabel('Tìm theo tên').fill('le thi hoai');
    await expect(table.getByRole('row')).toHaveCount(2);
    await expect(table.getByRole('rowheader')).toContainText(ME.fullName);
    await outside.close();
  });

  test('has given each contestant the right answers, the actual count, the rank and the neighbours', async ({
    page,
  }) => {
    const rows = await ranking(page.request, roundId);
    await enter(page.request, ME);
    await page.goto('/');
    await page.getByRole('link', { name: 'Kết quả của tôi' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kết quả của tôi' })).toBeVisible();
    const mine = rows.find(({ name }) => name === ME.fullName);
    await expect(factOf(page, 'thứ hạng')).toHaveText(String(mine?.rank));
    await expect(factOf(page, 'câu đúng')).toHaveText(`${mine?.score} / 10`);
    await expect(factOf(page, 'dự đoán của bạn')).toHaveText('1.200');
    await expect(factOf(page, 'con số thực tế')).toHaveText(String(rows.filter(({ score }) => score === 10).length));
    await expect(factOf(page, 'độ lệch')).toHaveText(new Intl.NumberFormat('vi-VN').format(mine?.distance ?? -1));
    await expect(page.getByText(/^(Bạn chọn · )?Đáp án đúng$/)).toHaveCount(10);
    await expect(page.getByText('Giải thích:')).toHaveCount(10);
    const neighbours = page.getByRole('table', { name: 'Những người xếp gần bạn' });
    await expect(neighbours.getByRole('row').filter({ hasText: ME.fullName })).toContainText('Bạn');
    expect(await neighbours.getByRole('row').count()).toBeGreaterThan(3);
  });
});
