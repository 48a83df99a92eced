import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Phân tích câu hỏi',
  back: 'Kết quả tuần thi',
  lead: (version: string, attempts: string, at: string) =>
    `Theo bản kết quả ${version}: ${attempts} lượt thi được công nhận. Tính xong lúc ${at}.`,
  basedOn: (n: string) => `n = ${n}`,
  internal: 'Trang này có đáp án và chỉ dành cho Ban Tổ chức và Ban Giám khảo.',
  workbook: 'Tải bảng tính (.xlsx)',
  noResult: {
    title: 'Chưa có kết quả để phân tích',
    advice: 'Phân tích bắt đầu ngay sau khi tuần thi đóng và kết quả được tính.',
  },
  computing: {
    label: 'Đang phân tích câu hỏi',
    detail: (counted: string, total: string) => `${counted} trong ${total} lượt thi`,
    advice: 'Hệ thống đang đếm từng câu trả lời. Trang này tự cập nhật; bạn có thể rời đi rồi quay lại.',
  },
  nobody: {
    title: 'Không có lượt thi nào để phân tích',
    advice: 'Bản kết quả này không có lượt thi nào được công nhận.',
  },
  alarms: {
    title: 'Cần đọc lại đáp án trước khi công bố',
    advice:
      'Con số không chứng minh đáp án sai; chúng chỉ ra câu cần một người hiểu chuyên môn đọc lại. Nếu sai, hãy quyết định ở phần Câu hỏi của kết quả.',
    none: 'Không có câu hỏi nào đáng ngờ về đáp án',
    noneDetail:
      'Không có phương án sai nào được nhóm điểm cao chọn nhiều hơn đáp án. Câu có quá ít người làm thì chưa đủ để báo.',
    beaten: (option: string, chosen: string, keyChosen: string, n: string) =>
      `Trong ${n} người làm tốt nhất các câu còn lại, ${chosen} người chọn phương án ${option}, chỉ ${keyChosen} người chọn đáp án.`,
    negative: (figure: string, n: string) =>
      `Người làm tốt các câu khác lại hay sai câu này: độ phân biệt ${figure} trên ${n} người.`,
    toQuestion: (code: string) => `Xem ${code}`,
    toRuling: 'Quyết định về câu hỏi',
  },
  paper: {
    title: 'Cả đề thi',
    n: 'Lượt thi được công nhận',
    mean: 'Điểm trung bình',
    median: (median: string) => `Một nửa số người được từ ${median} điểm`,
    deviation: 'Độ lệch chuẩn',
    deviationMeaning: 'Điểm thường cách trung bình chừng này',
    reliability: 'Độ tin cậy',
    reliabilityMeaning: {
      good: 'Tốt: các câu cùng đo một thứ',
      fair: 'Tạm được',
      poor: 'Thấp: điểm phụ thuộc nhiều vào may rủi. Đề ngắn thường như vậy.',
      unknown: 'Chưa tính được: mọi người cùng điểm, hoặc quá ít người',
    },
    error: 'Sai số chuẩn',
    errorMeaning: 'Điểm của một người có thể lệch chừng này do may rủi',
    shape: 'Hình dạng phân bố',
    shapeDetail: (skewness: string, kurtosis: string) => `Độ lệch ${skewness}, độ nhọn ${kurtosis}`,
    shapeMeaning: {
      easy: 'Nhiều người điểm cao',
      hard: 'Nhiều người điểm thấp',
      even: 'Cân đối',
      unknown: 'Chưa tính được',
    },
    points: (points: string) => `${points} điểm`,
    distribution: 'Phân bố điểm',
    score: 'Số câu đúng',
    people: 'Số người',
  },
  items: {
    title: 'Từng câu hỏi',
    sort: 'Sắp xếp',
    sorts: { ordinal: 'Theo số thứ tự', discrimination: 'Phân biệt kém trước', facility: 'Khó trước' },
    voided: 'Đã hủy',
    suspect: 'Xem lại đáp án',
    n: 'Số đề có câu này (n)',
    answered: (answered: string) => `${answered} người trả lời`,
    facility: 'Tỷ lệ đúng',
    guess: (share: string) => `Đoán mò: ${share}`,
    facilityMeaning: {
      veryEasy: 'Rất dễ',
      easy: 'Dễ',
      medium: 'Vừa',
      hard: 'Khó',
      guessed: 'Không hơn đoán mò',
    },
    discrimination: 'Độ phân biệt',
    discriminationMeaning: {
      good: 'Tốt: người giỏi hơn làm đúng nhiều hơn',
      fair: 'Được',
      weak: 'Yếu: ít liên quan tới các câu khác',
      negative: 'Ngược: người giỏi hơn lại sai nhiều hơn',
    },
    efficiency: 'Hiệu quả phân biệt',
    efficiencyMeaning: 'So với mức cao nhất mà một câu khó như vậy đạt được',
    deviation: (figure: string) => `Độ lệch chuẩn ${figure}`,
    unknown: 'Chưa tính được',
    nobodyHad: 'Chưa ai có câu này trong đề.',
    voidedAdvice: 'Câu đã hủy được tính đúng cho mọi người, nên chỉ còn số người chọn từng phương án.',
    choices: (code: string) => `Ai chọn phương án nào ở ${code}`,
    option: 'Phương án',
    unanswered: 'Bỏ trống',
    key: 'Đáp án',
    people: (count: string, share: string) => `${count} người, ${share}`,
  },
  groups: { top: 'Điểm cao', middle: 'Ở giữa', bottom: 'Điểm thấp' },
  groupsAdvice:
    'Ba nhóm chia theo điểm ở các câu CÒN LẠI của đề, mỗi nhóm chừng một phần ba. Câu tốt thì nhóm điểm cao chọn đáp án nhiều nhất.',
  groupBounds: {
    top: (from: string) => `từ ${from} điểm`,
    middle: 'còn lại',
    bottom: (upTo: string) => `đến ${upTo} điểm`,
    none: 'Mọi người có cùng điểm ở các câu còn lại, nên không chia nhóm được.',
  },
  about: {
    title: 'Các con số này nghĩa là gì?',
    lines: [
      'n đứng cạnh mỗi con số: càng ít người, con số càng dễ do may rủi.',
      'Tỷ lệ đúng: bao nhiêu phần những người có câu này trả lời đúng. Câu bỏ trống là chưa đúng.',
      'Độ phân biệt: từ −1 đến 1; tương quan giữa câu này và điểm các câu còn lại. Từ 0,3 là tốt, dưới 0 là đáng ngờ.',
      'Độ tin cậy: nhiều nhất là 1; từ 0,75 là tốt, dưới 0,64 là thấp. Đề ít câu thì khó cao.',
      'Công thức theo tài liệu thống kê bài thi của Moodle.',
    ],
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const itemAnalysisMessages = defineMessages(vietnamese, () => import('./item-analysis.messages.en.js'));

/** Words of the item analysis. */
export const useItemAnalysisText = () => useMessages(itemAnalysisMessages);
export type ItemAnalysisText = ReturnType<typeof useItemAnalysisText>;
