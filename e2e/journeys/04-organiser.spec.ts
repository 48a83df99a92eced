import type { Page } from '@playwright/test';
import { person } from '../support/contestants.js';
import { expect, test } from '../support/journey.js';
import { download } from '../support/judging.js';
import { questionFile } from '../support/question-files.js';
import type { WrittenQuestion } from '../support/question-files.js';
import { fillRegistration, registrationFields } from '../support/registration.js';
import { enterAs, factOf, signInAs } from '../support/staff.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TOPIC = 'Trẻ em trên không gian mạng';
const OPTIONS = ['Nói với cha mẹ hoặc thầy cô', 'Tự tìm gặp người đó', 'Gửi thêm ảnh cho họ', 'Xóa máy và giấu đi'];
const asked = (code: string, stem: string, key = 'A'): WrittenQuestion => ({
  code,
  topic: TOPIC,
  stem,
  options: OPTIONS,
  key,
});
const MENDED: readonly WrittenQuestion[] = [
  asked('TE-001', 'Khi người lạ trên mạng hẹn gặp, trẻ em cần làm gì trước tiên?'),
  asked('TE-002', 'Khi bị bạn bè chế giễu trong nhóm trò chuyện, học sinh nên làm gì?', '1'),
  asked('TE-003', 'Một tài khoản lạ xin ảnh riêng tư của em. Em nên làm gì?'),
  asked('TE-004', 'Thấy video bạo lực trên mạng xã hội, em nên làm gì?'),
];

/** Sends a file to the page that loads questions. */
async function load(page: Page, name: string, questions: readonly WrittenQuestion[]): Promise<void> {
  await page.goto('/staff/questions/import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp' }).click();
  await (await chooser).setFiles(await questionFile(name, questions));
}

/** A row of the table of faults: row, column, cell. */
const faultAt = (page: Page, row: number, column: string, cell: string) =>
  page.getByRole('row', { name: new RegExp(`^${row} ${column} ${cell} Lỗi`) });

/** Decides on everything that is ticked. */
async function decideOnAll(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
}

async function openRound(page: Page, name: string): Promise<void> {
  await page.goto('/staff/contests');
  await page.getByRole('row', { name: /Chuyển đổi số/ }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test.describe('An organiser', () => {
  test.describe.configure({ mode: 'serial' });
  test.beforeEach(async ({ page }) => enterAs(page.request, 'organiser'));

  test('signs in and sees what needs doing and how the open round goes', async ({ page }) => {
    await page.request.delete('/api/session');
    await signInAs(page, 'organiser');
    await expect(page.getByRole('heading', { level: 1, name: 'Bàn làm việc' })).toBeVisible();
    await expect(page.getByText('Danh sách không được dự thi đang trống')).toBeVisible();
    await expect(page.getByText('Tuần 2: đã đủ điều kiện, chưa phát hành')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Tham gia Tuần 1' })).toBeVisible();
    const entrants = Number(await factOf(page, 'Người dự thi').textContent());
    expect(entrants).toBeGreaterThanOrEqual(30);
    await expect(page.getByRole('img', { name: 'Lượt bắt đầu theo giờ' })).toBeVisible();
  });

  test('loads a broken worksheet, reads every fault by its cell, and the bank stays as it was', async ({ page }) => {
    const [first, second, third, fourth] = MENDED as [
      WrittenQuestion,
      WrittenQuestion,
      WrittenQuestion,
      WrittenQuestion,
    ];
    await load(page, 'cau-hoi-loi.xlsx', [
      { ...first, topic: 'An toàn thông tin mạng và phòng tránh rủi ro trên không gian mạng' },
      { ...second, topic: 'online-safety', key: 'E' },
      { ...third, topic: 'online-safety', options: ['Im lặng', '', 'Báo người lớn', 'Trả lời'] },
      { ...fourth, topic: 'online-safety' },
    ]);
    await expect(page.getByText('Chưa thể nhận: tệp có 3 lỗi')).toBeVisible();
    await expect(faultAt(page, 2, 'Chủ đề', 'B2')).toContainText('Không có chủ đề');
    await expect(faultAt(page, 3, 'Đáp án', 'J3')).toContainText('Đáp án “E”');
    await expect(faultAt(page, 4, 'Phương án B', 'G4')).toContainText('Phương án còn trống');
    await expect(page.getByRole('button', { name: /^Nhận cả/ })).toHaveCount(0);
    await page.goto('/staff/questions?q=TE-00');
    await expect(page.getByText('Không có câu nào khớp bộ lọc')).toBeVisible();
  });

  test('adds the topic, loads the mended worksheet, and accepts it whole', async ({ page }) => {
    await page.goto('/staff/questions');
    await page.getByRole('button', { name: 'Thêm câu hỏi' }).click();
    await page.getByRole('button', { name: 'Thêm chủ đề' }).click();
    const dialog = page.getByRole('dialog', { name: 'Thêm chủ đề' });
    await dialog.getByLabel('Tên chủ đề').fill(TOPIC);
    await dialog.getByLabel('Mã chủ đề').fill('tre-em');
    await dialog.getByRole('button', { name: 'Thêm chủ đề' }).click();
    await expect(page.getByText('Đã thêm chủ đề.')).toBeVisible();

    await load(page, 'cau-hoi.xlsx', MENDED);
    await expect(page.getByText('Tệp không có lỗi')).toBeVisible();
    await expect(page.getByRole('row', { name: /TE-001/ })).toContainText('Nói với cha mẹ hoặc thầy cô (đúng)');
    await page.getByRole('button', { name: 'Nhận cả 4 câu' }).click();
    await page.getByRole('link', { name: 'Xem các bản nháp' }).click();
    await expect(page.getByRole('row', { name: /TE-00\d/ })).toHaveCount(4);
  });

  test('cannot review what she loaded herself, and is told so question by question', async ({ page }) => {
    await page.goto('/staff/questions?q=TE-00');
    await page.getByRole('button', { name: 'Chọn cả trang' }).click();
    await expect(page.getByText('Đã chọn 4 câu')).toBeVisible();
    await decideOnAll(page, 'Phản biện xong');
    await expect(page.getByText('Đã ghi phản biện 0 câu.')).toBeVisible();
    await expect(page.getByText('4 câu: Bạn là người soạn phiên bản này')).toBeVisible();
  });

  test('has a colleague comment on a question and review the others', async ({ page, browser }) => {
    const theirs = await browser.newContext();
    await enterAs(theirs.request, 'secondOrganiser');
    const colleague = await theirs.newPage();
    await colleague.goto('/staff/questions?q=TE-00');
    await colleague.getByRole('row', { name: /TE-004/ }).click();
    const panel = colleague.getByRole('complementary', { name: 'Câu hỏi TE-004' });
    await panel.getByRole('textbox', { name: 'Ý kiến của bạn' }).fill('Nên nói rõ là trên mạng xã hội nào.');
    await panel.getByRole('button', { name: 'Gửi ý kiến' }).click();
    await expect(panel.getByRole('listitem').filter({ hasText: 'Nên nói rõ là trên mạng xã hội nào.' })).toBeVisible();
    await panel.getByRole('button', { name: 'Đóng' }).click();
    await colleague.getByRole('button', { name: 'Chọn cả trang' }).click();
    await decideOnAll(colleague, 'Phản biện xong');
    await expect(colleague.getByText('Đã ghi phản biện 4 câu.')).toBeVisible();
    await colleague.getByRole('button', { name: 'Chọn cả trang' }).click();
    await decideOnAll(colleague, 'Duyệt');
    await expect(colleague.getByText('Đã duyệt 3 câu.')).toBeVisible();
    await expect(colleague.getByText('1 câu: Câu hỏi còn ý kiến chưa xử lý.')).toBeVisible();
    await theirs.close();

    await page.goto('/staff/questions?q=TE-00&comments=yes');
    await expect(page.getByRole('row', { name: /TE-004.*1 ý kiến/ })).toBeVisible();
  });

  test('settles the comment, and her colleague approves what is left', async ({ page, browser }) => {
    await page.goto('/staff/questions?q=TE-004');
    await page.getByRole('row', { name: /TE-004/ }).click();
    const panel = page.getByRole('complementary', { name: 'Câu hỏi TE-004' });
    await panel.getByRole('button', { name: /^Đánh dấu đã xử lý/ }).click();
    await expect(panel.getByText(/^Đã xử lý: Ban Tổ chức/)).toBeVisible();
    await panel.getByRole('button', { name: 'Xem lịch sử' }).click();
    await expect(panel.getByRole('region', { name: 'Lịch sử và khác biệt' })).toContainText('Phản biện xong');

    const theirs = await browser.newContext();
    await enterAs(theirs.request, 'secondOrganiser');
    const colleague = await theirs.newPage();
    await colleague.goto('/staff/questions?q=TE-004');
    await colleague.getByRole('row', { name: /TE-004/ }).click();
    await colleague.getByRole('complementary').getByRole('button', { name: 'Duyệt' }).click();
    await expect(colleague.getByText('Đã duyệt câu hỏi.')).toBeVisible();
    await theirs.close();
    await page.goto('/staff/questions?q=TE-00');
    await expect(page.getByRole('row', { name: /TE-00\d.*Đã duyệt/ })).toHaveCount(4);
  });

  test('knows before she sees an approved key that the look is recorded', async ({ page }) => {
    await page.goto('/staff/questions?q=TE-001');
    await page.getByRole('row', { name: /TE-001/ }).click();
    const panel = page.getByRole('complementary', { name: 'Câu hỏi TE-001' });
    await expect(panel.getByText('Đáp án đang được che')).toBeVisible();
    await panel.getByRole('button', { name: 'Xem đáp án' }).click();
    await expect(panel.getByRole('radio', { name: 'A là phương án đúng' })).toBeChecked();
    await enterAs(page.request, 'administrator');
    await page.goto('/staff/audit');
    await expect(page.getByRole('row', { name: /Xem đáp án/ }).first()).toContainText('Ban Tổ chức');
  });

  test('takes all that match a filter out of use at once, and brings them back', async ({ page }) => {
    await page.goto('/staff/questions?week=4&status=approved');
    const all = page.getByRole('button', { name: /^Chọn tất cả \d+ câu khớp bộ lọc$/ });
    const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
    expect(count).toBeGreaterThan(50);
    await all.click();
    await decideOnAll(page, 'Ngừng dùng');
    await expect(page.getByText(`Đã ngừng dùng ${count} câu.`)).toBeVisible();
    await page.goto('/staff/questions?week=4&status=retired');
    await all.click();
    await decideOnAll(page, 'Đưa trở lại');
    await expect(page.getByText(`Đã đưa trở lại ${count} câu.`)).toBeVisible();
  });

  test('exports what matches, and the bank recognises every question when the file comes back', async ({ page }) => {
    await page.goto('/staff/questions?q=TE-00');
    await page.getByRole('button', { name: 'Xuất tệp' }).click();
    for (const format of ['Excel (XLSX)', 'GIFT', 'Moodle XML']) {
      await expect(page.getByRole('link', { name: format })).toBeVisible();
    }
    const file = await download(page, 'Excel (XLSX)');
    await page.goto('/staff/questions/import');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Chọn tệp' }).click();
    await (await chooser).setFiles({ name: file.name, mimeType: XLSX, buffer: file.bytes });
    await expect(page.getByRole('cell', { name: /^Câu hỏi đã có trong ngân hàng với mã TE-00\d/ })).toHaveCount(4);
  });

  test('is told what round 2 still lacks, mends it, releases it, and it is locked', async ({ page }) => {
    await openRound(page, 'Tuần 2');
    const count = page.getByLabel(`Số câu: ${TOPIC}, Bất kỳ`);
    const release = page.getByRole('button', { name: 'Phát hành tuần thi' });
    await count.fill('5');
    await expect(page.getByText('Đề 15 câu: còn thiếu 1 câu đã duyệt.')).toBeVisible();
    await page.getByRole('button', { name: 'Lưu ma trận đề' }).click();
    await expect(page.getByRole('heading', { name: 'Chưa thể mở vì…' })).toBeVisible();
    await expect(page.getByText('Ngân hàng chưa đủ câu hỏi đã duyệt cho ma trận đề.')).toBeVisible();
    await expect(release).toBeDisabled();

    await count.fill('2');
    await expect(page.getByText('Đề 12 câu: ngân hàng đủ câu hỏi đã duyệt.')).toBeVisible();
    await expect(page.getByText('Hai người ngồi cạnh nhau trung bình trùng')).toBeVisible();
    await page.getByRole('button', { name: 'Lưu ma trận đề' }).click();
    await expect(page.getByRole('heading', { name: 'Đã đủ điều kiện' })).toBeVisible();
    await release.click();
    const dialog = page.getByRole('dialog', { name: 'Phát hành Tuần 2?' });
    await expect(dialog).toContainText('Tuần thi tự mở lúc 10:00 thứ Hai, 10/08/2026');
    await dialog.getByRole('button', { name: 'Phát hành tuần thi' }).click();
    await expect(page.getByText('Đã phát hành: lịch, thể lệ và câu hỏi đã khóa')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Thu hồi phát hành' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lưu ma trận đề' })).toHaveCount(0);
  });

  test('looks at a paper as contestants will see it, without its key', async ({ page }) => {
    await openRound(page, 'Tuần 2');
    await page.getByRole('link', { name: 'Xem trước đề' }).click();
    const phone = page.getByRole('region', { name: 'Màn hình điện thoại của thí sinh' });
    await expect(phone.getByText('Câu 1 / 12')).toBeVisible();
    await phone.getByRole('radio').first().check();
    await phone.getByRole('button', { name: 'Câu sau' }).click();
    await expect(phone.getByText('Câu 2 / 12')).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Cả đề' }).getByRole('listitem').filter({ hasText: ' · ' }),
    ).toHaveCount(12);
    await page.getByRole('button', { name: 'Rút ba đề để so sánh' }).click();
    await expect(page.getByText('câu khác nhau trong cả ba đề; hai đề trùng nhau trung bình')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Đề 3' }).getByRole('listitem')).toHaveCount(12);
  });

  test('extends the open round with a reason, and everybody reads it on the home page', async ({ page, browser }) => {
    await openRound(page, 'Tuần 1');
    await page.getByRole('button', { name: 'Gia hạn giờ đóng' }).click();
    const dialog = page.getByRole('dialog', { name: 'Gia hạn Tuần 1' });
    await dialog.getByLabel('Giờ đóng mới').fill('2026-08-10T09:30');
    await expect(dialog.getByText('Tức là 09:30 thứ Hai, 10/08/2026 (giờ Việt Nam)')).toBeVisible();
    await dialog.getByLabel('Lý do').fill('Mất kết nối từ 07:40 đến 08:10 tại huyện miền núi.');
    await dialog.getByRole('button', { name: 'Gia hạn' }).click();
    await expect(page.getByText('Đã gia hạn tuần thi.')).toBeVisible();
    await expect(page.getByText('Ban Tổ chức, ')).toBeVisible();

    const anybody = await browser.newContext();
    const home = await anybody.newPage();
    await home.goto('/');
    await expect(home.getByText('Đóng lúc 09:30 thứ Hai, 10/08/2026', { exact: true })).toBeVisible();
    await expect(home.getByRole('heading', { name: 'Gia hạn Tuần 1' })).toBeVisible();
    await expect(home.getByText('Mất kết nối từ 07:40 đến 08:10 tại huyện miền núi.')).toBeVisible();
    await anybody.close();
  });

  test('bars the phone of a member of the jury, who then cannot register', async ({ page, browser }) => {
    const jury = person(20, 'desk');
    await page.goto('/staff/barred-roster');
    await page.getByRole('button', { name: 'Thêm người' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Thêm người không được dự thi' });
    await dialog.getByLabel('Họ và tên').fill(jury.fullName);
    await dialog.getByLabel('Ban', { exact: true }).fill('Ban Giám khảo');
    await dialog.getByLabel('Số điện thoại').fill(`+84 ${jury.phone.slice(1)}`);
    await dialog.getByRole('button', { name: 'Thêm người' }).click();
    await expect(page.getByRole('row', { name: new RegExp(jury.fullName) })).toContainText(
      `08xx xxx ${jury.phone.slice(-3)}`,
    );

    const theirs = await browser.newContext();
    const registration = await theirs.newPage();
    await registration.goto('/register');
    await fillRegistration(registration, jury);
    await registrationFields(registration).register.click();
    await expect(registration.getByRole('alert')).toContainText('trùng với một thành viên của Ban Giám khảo');
    await expect(registrationFields(registration).fullName).toHaveValue(jury.fullName);
    await theirs.close();
  });
});
