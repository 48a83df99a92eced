import { defineMessages, useMessages } from '../../i18n/messages.js';

const rankingMessages = defineMessages({
  vi: {
    title: 'Bảng xếp hạng',
    caption: (version: string) => `Bảng xếp hạng, phiên bản ${version}`,
    filters: 'Lọc bảng xếp hạng',
    search: 'Tìm theo họ tên hoặc số cuối điện thoại',
    version: 'Phiên bản',
    latest: (version: string) => `Mới nhất (${version})`,
    rows: 'Hiện',
    everybody: 'Mọi thí sinh',
    prizesOnly: 'Chỉ người có giải',
    columns: {
      rank: 'Hạng',
      name: 'Thí sinh',
      score: 'Đúng',
      prediction: 'Dự đoán',
      distance: 'Tổng lệch',
      times: 'Nộp lúc, làm trong',
      duration: 'Làm trong',
      decidedBy: 'Vì sao xếp sau',
    },
    off: (distance: string) => `lệch ${distance}`,
    sameRank: 'Đồng hạng',
    empty: {
      title: 'Không có thí sinh nào khớp',
      advice: 'Hãy bỏ bớt điều kiện lọc, hoặc gõ ngắn hơn; có dấu hay không dấu đều được.',
      nobody: 'Chưa có ai trong bảng xếp hạng',
      nobodyAdvice: 'Bảng này có khi tuần thi đóng và hệ thống tính xong kết quả.',
    },
    opens: 'Chọn một dòng để xem toàn bộ lượt thi của người đó.',
  },
  en: {
    title: 'Ranking',
    caption: (version) => `Ranking, version ${version}`,
    filters: 'Filter the ranking',
    search: 'Search by name or last digits of the phone',
    version: 'Version',
    latest: (version) => `Latest (${version})`,
    rows: 'Show',
    everybody: 'Every contestant',
    prizesOnly: 'Prizes only',
    columns: {
      rank: 'Rank',
      name: 'Contestant',
      score: 'Correct',
      prediction: 'Prediction',
      distance: 'Off in all',
      times: 'Submitted, took',
      duration: 'Took',
      decidedBy: 'Why behind',
    },
    off: (distance) => `off by ${distance}`,
    sameRank: 'Shared rank',
    empty: {
      title: 'Nobody matches',
      advice: 'Take a filter away, or type fewer letters, with or without diacritics.',
      nobody: 'Nobody is ranked yet',
      nobodyAdvice: 'The list is there once the round has closed and its result was computed.',
    },
    opens: 'Choose a row to see everything that person did.',
  },
});

/** Words of the ranking table. */
export const useRankingText = () => useMessages(rankingMessages);
export type RankingText = ReturnType<typeof useRankingText>;
