import { CONTEST_TIME_ZONE, wallClock } from '../../i18n/format.js';

/** What a new contest is filled in with. These are texts of the contest itself, hence Vietnamese in either language. */
export const CONTEST_TEMPLATE = {
  name: 'Cuộc thi trắc nghiệm trực tuyến “Tìm hiểu chuyển đổi số”',
  shortName: 'Tìm hiểu chuyển đổi số',
  organiserName: 'Ban Tổ chức cuộc thi',
  introduction:
    'Cuộc thi dành cho cán bộ, công chức, viên chức, đoàn viên, hội viên và mọi người dân đang sinh sống, học tập, làm việc trên địa bàn. Mỗi tuần một đề 10 câu trong 10 phút và một câu dự đoán; có giải tuần và giải chung cuộc.',
  consentText:
    'Tôi đồng ý để Ban Tổ chức dùng họ tên, ngày sinh, số điện thoại, nơi ở và đơn vị của tôi để tổ chức cuộc thi, xếp hạng, liên hệ và trao giải. Danh sách đoạt giải chỉ nêu họ tên, đơn vị hoặc xã, phường và số điện thoại đã che bớt. Tôi có quyền xem, sửa, tải về, rút lại sự đồng ý và yêu cầu xóa thông tin của mình bất cứ lúc nào trong mục Hồ sơ.',
  timeZone: CONTEST_TIME_ZONE,
  asksIdNumber: false,
  roundCount: 4,
} as const;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
const MONDAY = 1;

/** The next Monday at 10:00 on the clock of Vietnam, at least a week ahead: there is something to prepare. */
export function usualFirstOpening(now: number): string {
  const aWeekAhead = now + WEEK_MS;
  const { year, month, dayOfMonth, weekday } = wallClock(aWeekAhead);
  const midnight = Date.parse(`${year}-${month}-${dayOfMonth}T00:00:00+07:00`);
  return new Date(midnight + ((MONDAY - weekday + 7) % 7) * DAY_MS + 10 * HOUR_MS).toISOString();
}

/** The windows that the server makes: each opens a week after the one before, and closes an hour before the next. */
export function weeklyWindows(firstOpensAt: string, count: number): { opensAt: string; closesAt: string }[] {
  const first = Date.parse(firstOpensAt);
  return Array.from({ length: count }, (_, week) => ({
    opensAt: new Date(first + week * WEEK_MS).toISOString(),
    closesAt: new Date(first + (week + 1) * WEEK_MS - HOUR_MS).toISOString(),
  }));
}
