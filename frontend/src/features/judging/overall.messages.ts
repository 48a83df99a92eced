import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Xếp hạng chung cuộc',
  resultName: 'xếp hạng chung cuộc',
  lead: 'Cộng các tuần thi đã công bố: số câu đúng, rồi tổng độ lệch dự đoán, rồi tổng thời gian làm bài, rồi bốc thăm.',
  tabs: 'Các phần của xếp hạng chung cuộc',
  views: {
    overview: 'Tổng quan',
    ranking: 'Bảng xếp hạng',
    versions: 'Phiên bản',
    winners: 'Giải thưởng',
  },
  rounds: {
    title: 'Các tuần thi được cộng',
    counts: (version: string) => `Được tính, theo phiên bản ${version} đã công bố`,
    missing: 'Chưa công bố nên chưa được tính',
    see: 'Xem tuần này',
  },
  figures: { title: 'Con số của phiên bản này', participants: 'Người được xếp hạng', attempts: 'Lượt thi' },
  compute: {
    title: 'Chưa có bảng chung cuộc',
    ready: 'Đã có tuần thi được công bố. Có thể tính bảng tạm thời ngay; tính lại khi có thêm tuần được công bố.',
    notReady: 'Bảng chung cuộc có khi ít nhất một tuần thi đã công bố kết quả.',
    act: 'Tính bảng chung cuộc',
    done: 'Đã tính bảng chung cuộc.',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const overallMessages = defineMessages(vietnamese, () => import('./overall.messages.en.js'));

/** Words of the overall standing. */
export const useOverallText = () => useMessages(overallMessages);
