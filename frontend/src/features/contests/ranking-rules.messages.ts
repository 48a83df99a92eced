import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  ranking: 'Xếp hạng',
  keys: 'Tiêu chí xếp hạng, theo thứ tự',
  keysHint: 'Bằng nhau ở tiêu chí trên thì xét tiêu chí dưới. Bằng nhau ở mọi tiêu chí thì đồng hạng.',
  keyNames: {
    score: { label: 'Số câu đúng', consequence: 'Nhiều hơn xếp trên. Bắt buộc phải có.' },
    predictionDistance: {
      label: 'Dự đoán gần N nhất',
      consequence: 'Cách N ít hơn xếp trên, đoán thừa hay thiếu như nhau.',
    },
    submittedAt: { label: 'Nộp sớm hơn', consequence: 'Tính đến từng mili giây; dồn người thi vào phút mở cửa.' },
    duration: { label: 'Làm nhanh hơn', consequence: 'Tính thời gian làm bài, không tính giờ vào thi.' },
    lot: {
      label: 'Bốc thăm',
      consequence: 'Công bố cam kết trước khi mở, ai cũng kiểm tra lại được. Luôn đứng cuối.',
    },
  },
  keyUp: (key: string) => `Đưa “${key}” lên`,
  keyDown: (key: string) => `Đưa “${key}” xuống`,
  keyRemove: (key: string) => `Bỏ tiêu chí “${key}”`,
  keyAdd: (key: string) => `Thêm tiêu chí “${key}”`,
  keysWithoutScore: 'Cần có tiêu chí “Số câu đúng”.',
  keysAfterLot: 'Bốc thăm tách được mọi người, nên phải là tiêu chí cuối cùng.',
  eligibility: 'Ai được xét giải',
  eligibilities: {
    'all-correct': {
      label: 'Chỉ người trả lời đúng tất cả',
      consequence: 'Ít người đúng hết hơn số giải thì có giải không trao.',
    },
    'any-score': { label: 'Mọi thứ hạng', consequence: 'Giải luôn trao đủ nếu đủ người dự thi.' },
  },
  visibility: 'Khi nào thí sinh thấy gì',
  scores: 'Điểm của mình',
  scoreses: {
    'at-once': { label: 'Ngay khi nộp', consequence: 'Lộ dần đáp án khi được thi nhiều lượt.' },
    'after-close': { label: 'Sau khi đóng tuần thi', consequence: 'Biết điểm trước khi có thứ hạng chính thức.' },
    'after-publication': {
      label: 'Sau khi công bố',
      consequence: 'Không ai ngoài Ban Giám khảo biết điểm trước khi công bố.',
    },
  },
  standings: 'Bảng xếp hạng',
  standingses: {
    live: {
      label: 'Trực tiếp trong tuần thi',
      consequence:
        'Sôi nổi hơn, nhưng làm lộ số người đúng: không dùng được cùng tiêu chí dự đoán, và điểm phải hiện ngay khi nộp.',
    },
    'after-publication': { label: 'Sau khi công bố', consequence: 'Trong tuần thi chỉ thấy biên nhận của mình.' },
  },
  liveGivesCountAway: 'Bảng trực tiếp làm lộ N: hãy bỏ tiêu chí “Dự đoán gần N nhất” hoặc chọn “Sau khi công bố”.',
  liveShowsScores: 'Bảng trực tiếp hiện điểm, nên “Điểm của mình” phải là “Ngay khi nộp”.',
  prizes: 'Giải thưởng',
  roundPrizes: 'Giải mỗi tuần',
  overallPrizes: 'Giải chung cuộc',
  prizesHint: 'Giải cao nhất đứng đầu.',
  prizeName: 'Tên giải',
  prizeCount: 'Số giải',
  prizeValue: 'Trị giá',
  prizeValueHint: 'Ví dụ: 1.000.000 đồng',
  prizeRow: (place: number) => `giải thứ ${place}`,
  addPrize: 'Thêm giải',
  removePrize: (name: string) => `Bỏ ${name}`,
  noPrizes: 'Không có giải nào.',
  onePrize: 'Một người được mấy giải',
  onePrizes: {
    yes: {
      label: 'Nhiều nhất một giải cá nhân trong cả cuộc thi',
      consequence: 'Người đã có giải được bỏ qua, giải chuyển cho người xếp sau, danh sách ghi rõ.',
    },
    no: { label: 'Không hạn chế', consequence: 'Một người có thể đoạt giải nhiều tuần.' },
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const rankingRulesMessages = defineMessages(vietnamese, () => import('./ranking-rules.messages.en.js'));

/** Words of ranking, visibility and prizes: what can be chosen and what follows from it. */
export const useRankingRulesText = () => useMessages(rankingRulesMessages);
