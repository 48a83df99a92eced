import { defineMessages, useMessages } from '../../i18n/messages.js';

const rankingRulesMessages = defineMessages({
  vi: {
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
  },
  en: {
    ranking: 'Ranking',
    keys: 'What ranks, in order',
    keysHint: 'Equal in one, the next decides. Equal in all, they share a rank.',
    keyNames: {
      score: { label: 'Right answers', consequence: 'More is better. Cannot be left out.' },
      predictionDistance: { label: 'Nearest prediction', consequence: 'Nearer to N is better, over and under alike.' },
      submittedAt: {
        label: 'Earlier submission',
        consequence: 'To the millisecond; it draws everybody to the opening minute.',
      },
      duration: { label: 'Shorter time', consequence: 'The time taken, whenever it began.' },
      lot: {
        label: 'Lot',
        consequence: 'Committed to in public before the opening, so that anyone can check. Always last.',
      },
    },
    keyUp: (key) => `Move “${key}” up`,
    keyDown: (key) => `Move “${key}” down`,
    keyRemove: (key) => `Leave out “${key}”`,
    keyAdd: (key) => `Add “${key}”`,
    keysWithoutScore: '“Right answers” cannot be left out.',
    keysAfterLot: 'The lot separates everybody, so it must be the last.',
    eligibility: 'Who may win a prize',
    eligibilities: {
      'all-correct': {
        label: 'Only those with everything right',
        consequence: 'If they are fewer than the prizes, some prizes are not awarded.',
      },
      'any-score': { label: 'Every rank', consequence: 'All prizes are awarded if there are enough contestants.' },
    },
    visibility: 'What contestants see, and when',
    scores: 'Own score',
    scoreses: {
      'at-once': { label: 'On submission', consequence: 'With several attempts the answers leak little by little.' },
      'after-close': { label: 'After the close', consequence: 'The score is known before the official rank.' },
      'after-publication': { label: 'After publication', consequence: 'Nobody but the jury knows a score before.' },
    },
    standings: 'Standings',
    standingses: {
      live: {
        label: 'Live during the round',
        consequence:
          'Livelier, but gives away how many are right: not together with the prediction, and scores must show on submission.',
      },
      'after-publication': {
        label: 'After publication',
        consequence: 'During the round one sees the own receipt only.',
      },
    },
    liveGivesCountAway: 'Live standings give N away: leave out “Nearest prediction”, or choose “After publication”.',
    liveShowsScores: 'Live standings show scores, so “Own score” must be “On submission”.',
    prizes: 'Prizes',
    roundPrizes: 'Prizes of each round',
    overallPrizes: 'Overall prizes',
    prizesHint: 'The highest first.',
    prizeName: 'Name',
    prizeCount: 'How many',
    prizeValue: 'Value',
    prizeValueHint: 'For example: 1.000.000 đồng',
    prizeRow: (place) => `prize ${place}`,
    addPrize: 'Add a prize',
    removePrize: (name) => `Remove ${name}`,
    noPrizes: 'No prizes.',
    onePrize: 'How many prizes a person may win',
    onePrizes: {
      yes: {
        label: 'At most one individual prize in the contest',
        consequence: 'A winner is passed over, the prize goes to the next in rank, and the list says so.',
      },
      no: { label: 'Any number', consequence: 'One person may win in several rounds.' },
    },
  },
});

/** Words of ranking, visibility and prizes: what can be chosen and what follows from it. */
export const useRankingRulesText = () => useMessages(rankingRulesMessages);
