import { defineMessages, useMessages } from '../../i18n/messages.js';

const homeMessages = defineMessages({
  vi: {
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
      awaiting: 'Tuần thi đã đóng. Ban Giám khảo đang xét kết quả.',
      published: 'Đã có kết quả.',
      result: 'Xem kết quả của tôi',
      standings: 'Xem bảng xếp hạng',
      desk: 'Đến bàn làm việc',
      pausedTitle: 'Tuần thi chưa mở',
      notReleased: 'Ban Tổ chức đang chuẩn bị tuần thi. Hãy theo dõi thông báo tại đây.',
    },
  },
  en: {
    noContest: {
      title: 'There is no contest yet',
      advice: 'The organisers will announce it here. Please come back later.',
    },
    hero: {
      open: 'Open',
      upcoming: 'Opens soon',
      closed: 'Closed',
      paper: (questions, time) => `${questions} questions and 1 prediction in ${time}.`,
      closes: (at) => `Closes at ${at}`,
      opens: (at) => `Opens at ${at}`,
      start: 'Start answering',
      goOn: 'Continue',
      goOnDetail: (answered, count, left) => `You are in the middle of it: ${answered} / ${count} answered, ${left}.`,
      register: 'Register',
      done: 'You have submitted this week.',
      receipt: 'See the receipt',
      another: 'Another attempt',
      awaiting: 'The round is closed. The jury is at work.',
      published: 'The results are out.',
      result: 'See my result',
      standings: 'See the standings',
      desk: 'To the desk',
      pausedTitle: 'The round is not open yet',
      notReleased: 'The organisers are preparing the round. Watch the announcements here.',
    },
  },
});

/** Words of the home page. */
export const useHomeText = () => useMessages(homeMessages);
