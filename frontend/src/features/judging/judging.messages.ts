import { defineMessages, useMessages } from '../../i18n/messages.js';

const judgingMessages = defineMessages({
  vi: {
    title: 'Chấm và công bố',
    lead: 'Mỗi tuần thi đóng, hệ thống tính kết quả phiên bản 1. Ban Giám khảo kiểm tra, xác nhận rồi công bố.',
    lookingOn: 'Bạn đang xem. Chỉ Ban Giám khảo được loại thí sinh, xác nhận và công bố kết quả.',
    roundsCaption: 'Các tuần thi và tình trạng kết quả',
    columns: {
      round: 'Tuần thi',
      closesAt: 'Đóng lúc',
      state: 'Kết quả',
      version: 'Phiên bản',
      actualCount: 'N',
      participants: 'Người dự thi',
      next: 'Việc tiếp theo',
    },
    states: {
      open: 'Chưa đóng',
      waiting: 'Đang tính',
      provisional: 'Chờ xác nhận',
      confirmed: 'Chờ công bố',
      published: 'Đã công bố',
    },
    next: {
      open: 'Chờ tuần thi đóng; kết quả có sau đó ít phút',
      waiting: 'Chờ hệ thống tính xong, thường dưới một phút',
      provisional: 'Kiểm tra và xác nhận',
      confirmed: 'Công bố',
      published: 'Không còn việc gì',
      publishedOlder: (version: string) => `Công chúng vẫn đang thấy phiên bản ${version}`,
    },
    versionName: (version: string) => `Phiên bản ${version}`,
    overall: {
      title: 'Xếp hạng chung cuộc',
      advice: 'Cộng các tuần thi đã công bố: số câu đúng, rồi tổng độ lệch dự đoán, rồi tổng thời gian làm bài.',
      open: 'Xem xếp hạng chung cuộc',
    },
    empty: {
      title: 'Chưa có tuần thi nào',
      advice: 'Khi Ban Tổ chức tạo cuộc thi, các tuần thi sẽ hiện ở đây.',
    },
    backToList: 'Các tuần thi',
  },
  en: {
    title: 'Judging and publication',
    lead: 'When a round closes, the system computes version 1 of its result. The jury checks, confirms, then publishes.',
    lookingOn: 'You are looking on. Only the jury may disqualify, confirm and publish.',
    roundsCaption: 'Rounds and the state of their results',
    columns: {
      round: 'Round',
      closesAt: 'Closes at',
      state: 'Result',
      version: 'Version',
      actualCount: 'N',
      participants: 'Participants',
      next: 'What comes next',
    },
    states: {
      open: 'Not closed',
      waiting: 'Computing',
      provisional: 'To be confirmed',
      confirmed: 'To be published',
      published: 'Published',
    },
    next: {
      open: 'Wait for it to close; the result follows within minutes',
      waiting: 'Wait until it is computed, usually less than a minute',
      provisional: 'Check and confirm',
      confirmed: 'Publish',
      published: 'Nothing left to do',
      publishedOlder: (version) => `The public still sees version ${version}`,
    },
    versionName: (version) => `Version ${version}`,
    overall: {
      title: 'Overall standing',
      advice: 'Adds up the published rounds: scores, then prediction distances, then durations.',
      open: 'See the overall standing',
    },
    empty: {
      title: 'No rounds yet',
      advice: 'Rounds appear here once the organisers have created a contest.',
    },
    backToList: 'All rounds',
  },
});

/** Words that several judging screens share. */
export const useJudgingText = () => useMessages(judgingMessages);
export type JudgingText = ReturnType<typeof useJudgingText>;
