import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  title: 'Thể lệ',
  lead: (contest: string) => `${contest}. Thể lệ được khóa khi tuần thi mở và không đổi giữa chừng.`,
  version: (version: string) => `Phiên bản ${version}`,
  who: {
    title: 'Ai được dự thi',
    open: 'Cán bộ, công chức, viên chức, đoàn viên, hội viên và mọi người đang sinh sống, học tập, làm việc trong tỉnh.',
    barred: 'Thành viên Ban Tổ chức, Ban Giám khảo, Ban Đề thi và Tổ thư ký không được dự thi.',
    once: 'Mỗi người chỉ đăng ký một tài khoản.',
    guardian: (age: number) => `Người dưới ${age} tuổi cần người giám hộ đồng ý khi đăng ký.`,
  },
  rounds: {
    title: 'Các tuần thi',
    window: (opens: string, closes: string) => `Từ ${opens} đến trước ${closes}.`,
    clock: 'Mọi thời điểm tính theo đồng hồ của máy chủ, giờ Việt Nam.',
    empty: 'Lịch các tuần thi sẽ được công bố tại đây.',
  },
  paper: {
    title: 'Đề thi và cách làm bài',
    options:
      'Mỗi câu hỏi có 3 hoặc 4 phương án, chỉ một phương án đúng. Thứ tự câu hỏi và phương án của mỗi người khác nhau.',
    time: (span: string) =>
      `Thời gian làm bài là ${span}, tính từ khi bấm “Bắt đầu làm bài”, nhưng không quá giờ đóng của tuần thi.`,
    saved: 'Mỗi lựa chọn được lưu ngay. Hết giờ, hệ thống tự nộp những câu đã lưu.',
    attempts: {
      round: (limit: string) => `Mỗi người có ${limit} lượt thi trong một tuần thi.`,
      day: (limit: string) => `Mỗi người có ${limit} lượt thi trong một ngày.`,
      unlimited: 'Số lượt thi trong một tuần thi không giới hạn.',
    },
    counted: {
      'best-then-earliest':
        'Nếu thi nhiều lượt, lượt có nhiều câu đúng nhất được công nhận; bằng nhau thì lấy lượt sớm hơn.',
      first: 'Nếu thi nhiều lượt, lượt đầu tiên được công nhận.',
      last: 'Nếu thi nhiều lượt, lượt cuối cùng được công nhận.',
    },
  },
  prediction: {
    title: 'Câu dự đoán',
    target: {
      'all-correct': 'Mỗi người dự đoán có bao nhiêu người trả lời đúng tất cả các câu hỏi trong tuần.',
      participants: 'Mỗi người dự đoán có bao nhiêu người dự thi trong tuần.',
      attempts: 'Mỗi người dự đoán có bao nhiêu lượt thi trong tuần.',
    },
    required: 'Dự đoán là bắt buộc: một số nguyên từ 0 trở lên.',
    optional: 'Dự đoán không bắt buộc. Người không dự đoán xếp sau mọi người có dự đoán.',
    once: 'Mỗi tuần mỗi người có một dự đoán, được chốt khi nộp bài lần đầu.',
    unused: 'Trong cuộc thi này dự đoán không dùng để xếp hạng.',
  },
  ranking: {
    title: 'Cách xếp hạng',
    intro: 'So lần lượt theo các tiêu chí sau; bằng nhau ở tiêu chí trước mới xét tiêu chí sau:',
    keys: {
      score: 'Số câu trả lời đúng: nhiều hơn xếp trên.',
      predictionDistance:
        'Độ lệch giữa dự đoán và con số thực tế: lệch ít hơn xếp trên, nhiều hơn hay ít hơn đều tính như nhau.',
      submittedAt: 'Thời điểm nộp bài, tính đến phần nghìn giây: sớm hơn xếp trên.',
      duration: 'Thời gian làm bài: ngắn hơn xếp trên.',
      lot: 'Rút thăm bằng máy: mã cam kết được công bố trước khi tuần thi đóng, ai cũng kiểm tra lại được.',
    },
    shared: 'Những người bằng nhau ở mọi tiêu chí có cùng thứ hạng.',
    eligibility: {
      'all-correct': 'Chỉ người trả lời đúng tất cả các câu hỏi mới được xét giải.',
      'any-score': 'Mọi người dự thi đều được xét giải theo thứ hạng.',
    },
    overall:
      'Xếp hạng chung cuộc: cộng số câu đúng của các tuần, rồi cộng độ lệch dự đoán, rồi cộng thời gian làm bài.',
  },
  example: {
    title: 'Ví dụ: dự đoán quyết định thứ hạng',
    intro: (count: string) => `Ba người cùng trả lời đúng tất cả. Con số thực tế là ${count}.`,
    caption: 'Ví dụ xếp hạng theo dự đoán',
    rank: 'Hạng',
    person: 'Thí sinh',
    prediction: 'Dự đoán',
    off: (distance: string) => `lệch ${distance}`,
    submittedAt: 'Nộp lúc',
    outcome: (nearer: string, later: string) =>
      `${nearer} và ${later} lệch như nhau, nên người nộp sớm hơn xếp trên. Dự đoán xa hơn xếp sau, dù nộp sớm nhất.`,
    outcomePlain: 'Dự đoán gần hơn xếp trên, dù nộp muộn hơn.',
  },
  prizes: {
    title: 'Giải thưởng',
    weekly: 'Giải mỗi tuần',
    overall: 'Giải chung cuộc',
    once: 'Mỗi người nhận nhiều nhất một giải cá nhân trong cả cuộc thi; giải được chuyển cho người kế tiếp và danh sách ghi rõ điều đó.',
    units: (percent: number) =>
      `Giải tập thể tính theo tỷ lệ người dự thi trên số người của đơn vị; đơn vị cần đạt ít nhất ${percent} %.`,
    none: 'Cơ cấu giải sẽ được công bố tại đây.',
  },
  results: {
    title: 'Công bố kết quả và khiếu nại',
    scores: {
      'at-once': 'Số câu đúng hiện ngay sau khi nộp bài.',
      'after-close': 'Số câu đúng hiện sau khi tuần thi đóng.',
      'after-publication': 'Số câu đúng và đáp án hiện sau khi Ban Giám khảo công bố kết quả.',
    },
    standings: {
      live: 'Bảng xếp hạng được cập nhật trong lúc tuần thi mở.',
      'after-publication':
        'Bảng xếp hạng hiện sau khi công bố kết quả. Trước đó không ai xem được điểm hay con số thực tế.',
    },
    provisional:
      'Danh sách dự kiến được công bố trong 5 ngày làm việc sau khi tuần thi đóng; khiếu nại gửi trong 3 ngày kể từ ngày công bố, kèm mã biên nhận.',
    recompute: 'Nếu phát hiện sai sót, cả danh sách được tính lại và công bố thành phiên bản mới, ghi rõ lý do.',
    privacy: 'Danh sách công khai chỉ có họ tên, đơn vị hoặc địa bàn và số điện thoại đã che.',
  },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const rulesMessages = defineMessages(vietnamese, () => import('./rules.messages.en.js'));

/** Words of the rules. */
export const useRulesText = () => useMessages(rulesMessages);
