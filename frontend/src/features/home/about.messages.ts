import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  announcements: 'Thông báo',
  steps: {
    title: 'Tham gia thế nào?',
    items: [
      { title: 'Đăng ký một lần', text: 'Dùng số điện thoại của bạn. Một người chỉ đăng ký một lần.' },
      {
        title: 'Làm bài mỗi tuần',
        text: 'Chọn một đáp án đúng cho mỗi câu, rồi dự đoán. Mọi lựa chọn được lưu ngay.',
      },
      { title: 'Nhận biên nhận, xem kết quả', text: 'Giữ mã biên nhận. Kết quả được công bố sau khi tuần thi đóng.' },
    ],
    rules: 'Đọc thể lệ',
  },
  rounds: {
    title: 'Các tuần thi',
    open: (at: string) => `Đang mở, đóng lúc ${at}`,
    upcoming: (at: string) => `Mở lúc ${at}`,
    closed: (at: string) => `Đã đóng lúc ${at}`,
    mine: (count: string) => `Bạn đã nộp ${count} lượt.`,
    result: 'Kết quả của tôi',
    standings: 'Bảng xếp hạng',
    receipt: 'Biên nhận',
  },
  prizes: {
    title: 'Giải thưởng',
    weekly: 'Mỗi tuần',
    overall: 'Chung cuộc',
    units: 'Xếp hạng đơn vị',
  },
  organiser: (name: string) => `Đơn vị tổ chức: ${name}`,
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const aboutMessages = defineMessages(vietnamese, () => import('./about.messages.en.js'));

/** Words below the first screen of the home page. */
export const useAboutText = () => useMessages(aboutMessages);
