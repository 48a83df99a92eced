import { defineMessages, useMessages } from '../../i18n/messages.js';

const rulesMessages = defineMessages({
  vi: {
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
  },
  en: {
    title: 'Rules',
    lead: (contest) => `${contest}. The rules are locked when a round opens and do not change in mid-contest.`,
    version: (version) => `Version ${version}`,
    who: {
      title: 'Who may take part',
      open: 'Officials, civil servants, public employees, union members and everybody who lives, studies or works in the province.',
      barred:
        'Members of the organising committee, the jury, the question board and the secretariat may not take part.',
      once: 'One person registers one account.',
      guardian: (age) => `Whoever is under ${age} needs a guardian’s consent to register.`,
    },
    rounds: {
      title: 'Rounds',
      window: (opens, closes) => `From ${opens} until just before ${closes}.`,
      clock: 'All times are those of the server’s clock, in Vietnam time.',
      empty: 'The dates of the rounds will be announced here.',
    },
    paper: {
      title: 'The paper',
      options:
        'Every question has 3 or 4 options, exactly one of them right. Everybody gets questions and options in an order of their own.',
      time: (span) => `You have ${span} from pressing “Start answering”, but not beyond the close of the round.`,
      saved: 'Every choice is saved at once. When time is up, what is saved is submitted for you.',
      attempts: {
        round: (limit) => `Everybody has ${limit} ${limit === '1' ? 'attempt' : 'attempts'} in a round.`,
        day: (limit) => `Everybody has ${limit} ${limit === '1' ? 'attempt' : 'attempts'} a day.`,
        unlimited: 'The number of attempts in a round is unlimited.',
      },
      counted: {
        'best-then-earliest':
          'Of several attempts the one with the most right answers counts, and of equal ones the earliest.',
        first: 'Of several attempts the first one counts.',
        last: 'Of several attempts the last one counts.',
      },
    },
    prediction: {
      title: 'The prediction',
      target: {
        'all-correct': 'Everybody predicts how many people will answer every question of the round correctly.',
        participants: 'Everybody predicts how many people will take part in the round.',
        attempts: 'Everybody predicts how many attempts there will be in the round.',
      },
      required: 'It is mandatory: a whole number from 0 up.',
      optional: 'It is optional. Whoever gives none ranks after everybody who did.',
      once: 'There is one prediction per person and round; it is fixed with the first submission.',
      unused: 'In this contest the prediction does not rank anybody.',
    },
    ranking: {
      title: 'How the ranking is made',
      intro: 'The following are compared in turn; a later one decides only where all before are equal:',
      keys: {
        score: 'Right answers: more ranks higher.',
        predictionDistance: 'Distance between prediction and actual count: less ranks higher, over and under alike.',
        submittedAt: 'Instant of submission, to the millisecond: earlier ranks higher.',
        duration: 'Time taken: shorter ranks higher.',
        lot: 'A draw by machine: a commitment is published before the round closes, and anybody can check it.',
      },
      shared: 'Whoever is equal in all of them shares a rank.',
      eligibility: {
        'all-correct': 'Only people who answered everything correctly can win a prize.',
        'any-score': 'Everybody who took part can win a prize by rank.',
      },
      overall: 'Overall: the sum of right answers, then the sum of prediction distances, then the sum of times.',
    },
    example: {
      title: 'Example: the prediction breaks a tie',
      intro: (count) => `Three people answered everything correctly. The actual count is ${count}.`,
      caption: 'Example of a ranking by prediction',
      rank: 'Rank',
      person: 'Contestant',
      prediction: 'Prediction',
      off: (distance) => `${distance} off`,
      submittedAt: 'Submitted at',
      outcome: (nearer, later) =>
        `${nearer} and ${later} are equally far off, so the earlier submission ranks higher. The prediction further off comes last, although it was submitted first.`,
      outcomePlain: 'The nearer prediction ranks higher, even when submitted later.',
    },
    prizes: {
      title: 'Prizes',
      weekly: 'Every week',
      overall: 'Overall',
      once: 'A person wins at most one individual prize in the contest; a prize passed over goes to the next in rank, and the list says so.',
      units: (percent) =>
        `Collective prizes go by the share of a unit’s people who took part; a unit needs at least ${percent} %.`,
      none: 'The prizes will be announced here.',
    },
    results: {
      title: 'Results and complaints',
      scores: {
        'at-once': 'Your score shows as soon as you have submitted.',
        'after-close': 'Your score shows after the round has closed.',
        'after-publication': 'Your score and the right answers show once the jury has published the results.',
      },
      standings: {
        live: 'The standings are live while the round is open.',
        'after-publication': 'The standings show after publication. Until then nobody sees scores or the actual count.',
      },
      provisional:
        'A provisional list is published within 5 working days of the close; complaints are taken for 3 days from publication, with the receipt code.',
      recompute:
        'Where a mistake is found, the whole list is computed again and published as a new version with its reason.',
      privacy: 'Published lists show name, unit or commune, and a masked phone number only.',
    },
  },
});

/** Words of the rules. */
export const useRulesText = () => useMessages(rulesMessages);
