import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: (round: string) => `Kết quả: ${round}`,
  resultOf: (round: string) => `kết quả ${round}`,
  closedAt: (instant: string) => `Đóng lúc ${instant}`,
  opensUntil: (instant: string) => `Mở đến ${instant}`,
  tabs: 'Các phần của kết quả',
  views: {
    overview: 'Tổng quan',
    ranking: 'Bảng xếp hạng',
    signals: 'Dấu hiệu',
    unranked: 'Không xếp hạng',
    questions: 'Câu hỏi',
    versions: 'Phiên bản',
    winners: 'Giải thưởng',
  },
  itemAnalysis: 'Phân tích câu hỏi',
  keyDoubts: {
    title: (count: string) => `${count} câu hỏi cần đọc lại đáp án`,
    advice: 'Những người làm tốt các câu khác lại chọn khác đáp án. Hãy xem trước khi xác nhận và công bố.',
    look: 'Xem phân tích câu hỏi',
  },
  notYet: {
    title: 'Tuần thi chưa đóng',
    advice: (closesAt: string) =>
      `Kết quả được tính sau ${closesAt}. Đến lúc đó, kể cả Ban Giám khảo cũng không thấy điểm, N hay đáp án đã chọn.`,
  },
  computing: {
    title: 'Hệ thống đang tính kết quả',
    advice: 'Lượt thi quá hạn được đóng lại với các câu đã lưu, rồi cả bảng được xếp hạng. Trang này tự cập nhật.',
    label: 'Đang tính kết quả',
    now: 'Tính ngay',
  },
  figures: {
    title: 'Con số của phiên bản này',
    actualCount: {
      'all-correct': 'N – số người trả lời đúng hết',
      participants: 'N – số người dự thi',
      attempts: 'N – số lượt thi',
    },
    actualCountDetail: 'Dự đoán được so với số này',
    participants: 'Người được xếp hạng',
    attempts: 'Lượt thi',
    allCorrect: 'Đúng tất cả các câu',
    share: (share: string) => `${share} số người được xếp hạng`,
    unranked: 'Không xếp hạng',
    unrankedDetail: (disqualified: string, barred: string, withdrawn: string) =>
      `${disqualified} bị loại, ${barred} không được dự thi, ${withdrawn} rút lại đồng ý`,
  },
  distribution: {
    title: 'Phân bố số câu đúng',
    label: 'Số câu đúng',
    value: 'Số người',
  },
  predictions: {
    title: 'Dự đoán của thí sinh',
    label: 'Dự đoán',
    value: 'Số người',
    mark: (count: string) => `N = ${count}`,
    outside: (count: string) => `N = ${count} nằm ngoài các khoảng dự đoán.`,
    nobody: 'Không ai dự đoán.',
  },
  ties: {
    title: 'Còn đồng hạng tranh giải – chưa xác nhận được',
    advice:
      'Thể lệ không tách được những người dưới đây và phần mềm không tự chọn. Ban Giám khảo cần thống nhất cách phân định với Ban Tổ chức rồi mới xác nhận.',
    rank: (rank: string, count: string) => `Hạng ${rank}: ${count} người`,
    prizes: (names: string) => `Giải đang tranh: ${names}`,
  },
  unawarded: {
    title: 'Giải chưa có người nhận',
    advice: 'Số người đủ điều kiện ít hơn số giải.',
    line: (name: string, count: string) => `${name}: còn ${count}`,
  },
  lot: {
    title: 'Bốc thăm kiểm chứng được',
    advice:
      'Mã cam kết được công bố trước khi tuần thi đóng; nay ai cũng có thể bốc thăm lại bằng hạt giống và so với mã cam kết (SHA-256).',
    seed: 'Hạt giống',
    commitment: 'Mã cam kết',
    secret: 'Giữ kín đến khi tuần thi đóng',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const roundMessages = defineMessages(vietnamese, () => import('./round.messages.en.js'));

/** Words of one round's result. */
export const useRoundText = () => useMessages(roundMessages);
export type RoundText = ReturnType<typeof useRoundText>;
