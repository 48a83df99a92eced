import { defineMessages, useMessages } from '../../i18n/messages.js';

const aboutMessages = defineMessages({
  vi: {
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
  },
  en: {
    announcements: 'Announcements',
    steps: {
      title: 'How does it work?',
      items: [
        { title: 'Register once', text: 'With your phone number. One person registers once.' },
        {
          title: 'Answer every week',
          text: 'Choose the one right answer to each question, then predict. Every choice is saved at once.',
        },
        { title: 'Keep the receipt, see the result', text: 'Results are published after the round has closed.' },
      ],
      rules: 'Read the rules',
    },
    rounds: {
      title: 'Rounds',
      open: (at) => `Open, closes at ${at}`,
      upcoming: (at) => `Opens at ${at}`,
      closed: (at) => `Closed at ${at}`,
      mine: (count) => `You have submitted ${count} ${count === '1' ? 'attempt' : 'attempts'}.`,
      result: 'My result',
      standings: 'Standings',
      receipt: 'Receipt',
    },
    prizes: {
      title: 'Prizes',
      weekly: 'Every week',
      overall: 'Overall',
      units: 'Standings of units',
    },
    organiser: (name) => `Organised by ${name}`,
  },
});

/** Words below the first screen of the home page. */
export const useAboutText = () => useMessages(aboutMessages);
