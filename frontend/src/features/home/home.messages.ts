import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  noContest: {
    title: 'Chưa có cuộc thi nào',
    advice: 'Ban Tổ chức sẽ công bố cuộc thi tại đây. Hãy quay lại sau.',
  },
  hero: {
    open: 'Đang mở',
    upcoming: 'Sắp mở',
    closed: 'Đã đóng',
    paper: (questions: string, time: string) => `${questions} câu hỏi và 1 dự đoán, làm trong ${time}.`,
    closes: (at: string) => `Đóng lúc ${at}`,
    opens: (at: string) => `Mở lúc ${at}`,
    start: 'Bắt đầu làm bài',
    goOn: 'Làm tiếp',
    goOnDetail: (answered: string, count: string, left: string) =>
      `Bạn đang làm dở: đã trả lời ${answered} / ${count} câu, ${left}.`,
    register: 'Đăng ký dự thi',
    done: 'Bạn đã nộp bài tuần này.',
    receipt: 'Xem biên nhận',
    another: 'Làm thêm một lượt',
    refused: 'Bạn không thể dự thi',
    awaiting: 'Tuần thi đã đóng. Ban Giám khảo đang xét kết quả.',
    published: 'Đã có kết quả.',
    result: 'Xem kết quả của tôi',
    standings: 'Xem bảng xếp hạng',
    desk: 'Đến bàn làm việc',
    pausedTitle: 'Tuần thi chưa mở',
    notReleased: 'Ban Tổ chức đang chuẩn bị tuần thi. Hãy theo dõi thông báo tại đây.',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const homeMessages = defineMessages(vietnamese, () => import('./home.messages.en.js'));

/** Words of the home page. */
export const useHomeText = () => useMessages(homeMessages);
