import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Bảng xếp hạng',
  views: 'Chọn bảng xếp hạng',
  overall: 'Chung cuộc',
  units: 'Đơn vị',
  unitRound: 'Tuần thi',
  allRounds: 'Tất cả các tuần đã công bố',
  side: 'Xếp theo',
  sides: { unit: 'Cơ quan, đơn vị', commune: 'Xã, phường' },
  search: 'Tìm theo tên',
  searchHint: 'Có dấu hoặc không dấu',
  published: (at: string, version: string) => `Công bố lúc ${at}, phiên bản ${version}.`,
  actualCount: (count: string) => `Con số thực tế để so với dự đoán: ${count}.`,
  live: 'Bảng đang được cập nhật trực tiếp.',
  unheard: 'Tạm mất kết nối trực tiếp; trang đang tự nối lại.',
  updated: (at: string) => `Cập nhật lúc ${at}.`,
  rebuilding: 'Bảng xếp hạng đang được lập lại. Trang sẽ tự hiện sau ít giây.',
  hidden: {
    title: 'Bảng xếp hạng chưa công bố',
    advice: 'Bảng xếp hạng hiện ở đây sau khi Ban Giám khảo công bố kết quả. Trước đó không ai xem được điểm.',
  },
  hiddenUnits: {
    title: 'Chưa có xếp hạng đơn vị',
    advice: 'Xếp hạng đơn vị hiện ở đây sau khi công bố kết quả tuần thi.',
  },
  empty: { title: 'Chưa có ai trong bảng', advice: 'Bảng sẽ có tên ngay sau bài thi đầu tiên được công nhận.' },
  notFound: (query: string) => `Không thấy ai tên “${query}”`,
  notFoundAdvice: 'Thử gõ một phần của tên, có dấu hoặc không dấu đều được.',
  noRounds: { title: 'Chưa có tuần thi nào', advice: 'Bảng xếp hạng có sau tuần thi đầu tiên.' },
  myPlace: 'Vị trí của bạn',
  myRank: (rank: string) => `Hạng ${rank}`,
  me: 'Bạn',
  toMyPage: 'Đến vị trí của tôi',
  unitColumns: {
    rank: 'Hạng',
    name: 'Đơn vị',
    entrants: 'Người dự thi',
    share: 'Tỷ lệ',
    allCorrect: 'Đúng tất cả',
    meanScore: 'Điểm trung bình',
    eligible: 'Đủ điều kiện xét giải tập thể',
  },
  byShare: 'Xếp theo tỷ lệ người dự thi',
  byCount: 'Xếp theo số người dự thi',
  byShareHint: 'Các đơn vị đã khai báo tổng số người.',
  byCountHint: 'Các đơn vị chưa khai báo tổng số người.',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const standingsMessages = defineMessages(vietnamese, () => import('./standings.messages.en.js'));

/** Words of the standings. */
export const useStandingsText = () => useMessages(standingsMessages);
