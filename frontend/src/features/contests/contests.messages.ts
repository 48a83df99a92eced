import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  list: {
    title: 'Cuộc thi',
    lead: 'Mỗi cuộc thi có các tuần thi, bộ thể lệ và giải thưởng riêng. Thí sinh thấy cuộc thi hiện hành.',
    create: 'Tạo cuộc thi',
    table: 'Danh sách cuộc thi',
    name: 'Tên',
    rounds: 'Tuần thi',
    created: 'Tạo lúc',
    current: 'Hiện hành',
    state: 'Trạng thái',
    other: 'Không hiện với thí sinh',
    emptyTitle: 'Chưa có cuộc thi nào',
    emptyAdvice: 'Tạo cuộc thi từ mẫu trong vài phút: bốn tuần thi, thể lệ và cơ cấu giải có sẵn, sửa được sau.',
  },
  create: {
    title: 'Tạo cuộc thi',
    lead: 'Mẫu đã điền sẵn theo kế hoạch: bốn tuần thi, đề 10 câu trong 10 phút, giải 1/2/3/5. Mọi thứ đều sửa được cho đến khi phát hành tuần thi.',
    about: '1. Cuộc thi',
    calendar: '2. Lịch các tuần thi',
    consent: '3. Thông tin cá nhân',
    firstOpensAt: 'Tuần 1 mở lúc',
    roundCount: 'Số tuần thi',
    roundCountHint: 'Mỗi tuần mở sau tuần trước đúng bảy ngày và đóng một giờ trước khi tuần sau mở.',
    window: (opens: string, closes: string) => `${opens} – ${closes}`,
    replacesTitle: (name: string) => `Thí sinh vẫn thấy “${name}”`,
    replaces: 'Cuộc thi mới thay cuộc thi này trên trang chủ khi tuần thi đầu tiên của cuộc thi mới được phát hành.',
    submit: 'Tạo cuộc thi',
    created: 'Đã tạo cuộc thi. Tiếp theo: kiểm tra lịch và thể lệ.',
  },
  details: {
    name: 'Tên cuộc thi',
    shortName: 'Tên ngắn',
    shortNameHint: 'Cho thanh trên cùng của điện thoại, dưới 60 ký tự.',
    organiserName: 'Đơn vị tổ chức',
    introduction: 'Giới thiệu',
    introductionHint: 'Vài câu dễ hiểu: thi về gì, ai được dự thi, được gì.',
    timeZone: 'Múi giờ',
    timeZoneHint: 'Mọi giờ mở, giờ đóng đều tính theo múi giờ này.',
    consentTitle: 'Thông tin cá nhân',
    consentText: 'Lời đồng ý',
    consentTextHint: 'Thí sinh đọc và tự đánh dấu khi đăng ký: dùng thông tin gì, để làm gì, có quyền gì.',
    consentVersion: 'Phiên bản lời đồng ý',
    consentVersionHint: 'Đổi khi sửa lời đồng ý, ví dụ ngày sửa: 2026-08-01.',
    asksIdNumber: 'Hỏi số giấy tờ tùy thân khi đăng ký',
    asksIdNumberHint: 'Chỉ bật khi thật cần. Hệ thống chỉ lưu mã hóa một chiều và 4 số cuối.',
    save: 'Lưu thông tin',
    saved: 'Đã lưu thông tin cuộc thi.',
  },
  contest: {
    views: 'Các phần của cuộc thi',
    rounds: 'Lịch tuần thi',
    rules: 'Thể lệ và giải',
    about: 'Thông tin chung',
    calendar: 'Lịch các tuần thi',
    released: 'Đã phát hành',
    ready: 'Đủ điều kiện, chưa phát hành',
    missing: (count: number) => `Còn thiếu ${count} mục`,
    neverReleased: 'Không phát hành',
    open: 'Mở trang tuần thi',
    addRound: 'Thêm tuần thi',
    noRoundsTitle: 'Chưa có tuần thi nào',
    noRoundsAdvice: 'Thêm tuần thi đầu tiên để đặt lịch và ma trận đề.',
  },
  addRound: {
    title: 'Thêm tuần thi',
    submit: 'Thêm tuần thi',
    added: 'Đã thêm tuần thi.',
    nameOf: (number: number) => `Tuần ${number}`,
  },
  rules: {
    versions: 'Các phiên bản thể lệ',
    lead: 'Một phiên bản không bao giờ bị sửa. Muốn đổi, hãy soạn phiên bản mới rồi chọn cho các tuần thi chưa phát hành.',
    version: (version: number) => `Phiên bản ${version}`,
    usedBy: (rounds: string) => `Đang dùng cho tuần ${rounds}`,
    unused: 'Chưa tuần thi nào dùng',
    compose: 'Soạn phiên bản mới',
    composeFrom: 'Soạn từ phiên bản này',
    look: 'Xem từng điều',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const contestsMessages = defineMessages(vietnamese, () => import('./contests.messages.en.js'));

/** Words of contests: list, creation, page. */
export const useContestsText = () => useMessages(contestsMessages);
