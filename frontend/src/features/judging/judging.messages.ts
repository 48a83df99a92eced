import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
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
  recomputing: {
    title: 'Đang tính lại kết quả',
    advice:
      'Quyết định đã được ghi. Danh sách xếp hạng mới sẽ hiện tại đây khi tính xong; trong lúc đó chưa thể xác nhận hay công bố.',
    label: 'Đang tính lại',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const judgingMessages = defineMessages(vietnamese, () => import('./judging.messages.en.js'));

/** Words that several judging screens share. */
export const useJudgingText = () => useMessages(judgingMessages);
export type JudgingText = ReturnType<typeof useJudgingText>;
