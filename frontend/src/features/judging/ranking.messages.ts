import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
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
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const rankingMessages = defineMessages(vietnamese, () => import('./ranking.messages.en.js'));

/** Words of the ranking table. */
export const useRankingText = () => useMessages(rankingMessages);
export type RankingText = ReturnType<typeof useRankingText>;
