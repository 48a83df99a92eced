import type { ContestPlan } from '../contests/contest-drafting.service.js';
import { offsetMinutesOf, VIETNAM } from '../platform/clock/zoned-time.js';

const DAY_MS = 24 * 60 * 60_000;
const HOUR_MS = 60 * 60_000;
const ROUNDS = 4;

export interface DemoWindow {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/**
 * Four weekly windows around `now`: the second opened at 10:00 three days ago, so that there is something to see and
 * time to take part, whatever day the demo is first started on. Each closes at 09:00 seven days after it opened.
 */
export function demoWindows(now: Date): DemoWindow[] {
  const offsetMs = offsetMinutesOf(VIETNAM, now.getTime()) * 60_000;
  const localMidnight = Math.floor((now.getTime() + offsetMs) / DAY_MS) * DAY_MS - offsetMs;
  const secondOpensAt = localMidnight - 3 * DAY_MS + 10 * HOUR_MS;
  return Array.from({ length: ROUNDS }, (_, index) => {
    const opensAt = secondOpensAt + (index - 1) * 7 * DAY_MS;
    return { opensAt: new Date(opensAt), closesAt: new Date(opensAt + 7 * DAY_MS - HOUR_MS) };
  });
}

const CONSENT = `Ban Tổ chức xử lý dữ liệu cá nhân của bạn theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.

Mục đích: đăng ký dự thi, tổ chức tuần thi, xác định kết quả, trao giải và báo cáo số lượng người tham gia.

Dữ liệu: họ và tên, ngày sinh, số điện thoại, thư điện tử (nếu bạn cung cấp), xã hoặc phường, đơn vị, nhóm đối tượng, bài làm, thời điểm làm bài và thông tin thiết bị. Cuộc thi không yêu cầu số căn cước hay ảnh giấy tờ khi đăng ký.

Công bố: danh sách kết quả chỉ gồm họ và tên, đơn vị hoặc xã, phường và số điện thoại đã che bớt. Tên của trẻ em chỉ được công bố khi người giám hộ đồng ý.

Quyền của bạn: xem, sửa, tải về, rút lại sự đồng ý và yêu cầu xóa dữ liệu bất cứ lúc nào trong mục Hồ sơ. Khi rút lại sự đồng ý, bạn không còn được xếp hạng ở những tuần chưa công bố kết quả.

Thời hạn lưu: đến khi hoàn tất trao giải và báo cáo; nhật ký hệ thống được giữ 12 tháng.`;

/** A contest modelled on Thanh Hóa's plan: four rounds, ten questions, one from each topic. */
export const demoPlan = (windows: readonly DemoWindow[], topics: readonly string[]): ContestPlan => ({
  name: `Cuộc thi trực tuyến trắc nghiệm tìm hiểu về Chuyển đổi số tỉnh Thanh Hóa năm ${windows[0]?.opensAt.getFullYear()}`,
  shortName: 'Tìm hiểu Chuyển đổi số Thanh Hóa',
  organiserName: 'Sở Khoa học và Công nghệ tỉnh Thanh Hóa',
  introduction:
    'Cuộc thi dành cho cán bộ, công chức, viên chức, đoàn viên, hội viên và mọi người dân đang sinh sống, học tập, lao động trên địa bàn tỉnh. Mỗi tuần bạn trả lời 10 câu hỏi và dự đoán có bao nhiêu người trả lời đúng tất cả. (Đây là cuộc thi minh họa, thí sinh và kết quả đều là mô phỏng.)',
  timeZone: VIETNAM,
  consentText: CONSENT,
  consentVersion: '2026-01',
  asksIdNumber: false,
  rounds: windows.map((window) => ({
    ...window,
    blueprint: { rows: topics.map((topic) => ({ topic, difficulty: null, count: 1 })) },
  })),
});
