import { defineMessages, useMessages } from '../../i18n/messages.js';

const overallMessages = defineMessages({
  vi: {
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
  },
  en: {
    title: 'Overall standing',
    resultName: 'the overall standing',
    lead: 'Adds up the published rounds: scores, then prediction distances, then durations, then the lot.',
    tabs: 'Parts of the overall standing',
    views: { overview: 'Overview', ranking: 'Ranking', versions: 'Versions', winners: 'Prizes' },
    rounds: {
      title: 'Rounds that count',
      counts: (version) => `Counts, by published version ${version}`,
      missing: 'Not published, so it does not count yet',
      see: 'See this round',
    },
    figures: { title: 'Figures of this version', participants: 'Ranked', attempts: 'Attempts' },
    compute: {
      title: 'No overall standing yet',
      ready: 'A round is published. It can be computed now, and again when more rounds are published.',
      notReady: 'It can be computed once a round has been published.',
      act: 'Compute the overall standing',
      done: 'The overall standing was computed.',
    },
  },
});

/** Words of the overall standing. */
export const useOverallText = () => useMessages(overallMessages);
