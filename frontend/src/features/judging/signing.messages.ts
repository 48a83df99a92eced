import { defineMessages, useMessages } from '../../i18n/messages.js';

const signingMessages = defineMessages({
  vi: {
    title: (version: string) => `Phiên bản ${version}`,
    steps: {
      computed: 'Đã tính kết quả',
      confirmed: 'Ban Giám khảo xác nhận',
      published: 'Công bố',
    },
    by: (instant: string, name: string) => `${instant}, ${name}`,
    system: 'hệ thống',
    notYet: 'Chưa làm',
    publicNow: (version: string) => `Công chúng đang thấy phiên bản ${version}.`,
    publicOlder: (version: string) => `Công chúng vẫn đang thấy phiên bản ${version} đến khi bạn công bố bản mới.`,
    nothingPublic: 'Chưa có gì được công khai.',
    blocked: 'Chưa xác nhận được: còn đồng hạng tranh giải (xem bên dưới).',
    recompute: {
      label: 'Tính lại',
      hint: 'Chỉ lập phiên bản mới khi có gì thay đổi.',
      same: (version: string) => `Không có gì thay đổi: vẫn là phiên bản ${version}.`,
      renewed: (version: string) => `Đã lập phiên bản ${version}.`,
    },
    confirm: {
      label: (version: string) => `Xác nhận phiên bản ${version}`,
      title: (name: string, version: string) => `Xác nhận ${name}, phiên bản ${version}?`,
      meaning: 'Xác nhận nghĩa là Ban Giám khảo đã kiểm tra bảng xếp hạng, các dấu hiệu và danh sách giải.',
      safe: 'Chưa có gì được công khai. Nếu sau đó loại thí sinh hoặc xử lý câu hỏi, hệ thống lập phiên bản mới và phải xác nhận lại.',
      deed: 'Xác nhận',
      done: (version: string) => `Đã xác nhận phiên bản ${version}. Việc tiếp theo: công bố.`,
    },
    publish: {
      label: (version: string) => `Công bố phiên bản ${version}`,
      title: (name: string) => `Công bố ${name}?`,
      now: (version: string) => `Ngay khi bạn bấm “Công bố”, mọi người thấy phiên bản ${version}:`,
      count: (count: string, people: string) => `N = ${count} và bảng xếp hạng ${people} thí sinh;`,
      people: (people: string) => `bảng xếp hạng ${people} thí sinh;`,
      row: 'mỗi dòng gồm: hạng, họ tên, địa bàn hoặc đơn vị, số điện thoại đã che (09xx xxx 123), số câu đúng, dự đoán, độ lệch, thời gian và giải;',
      overallRow:
        'mỗi dòng gồm: hạng, họ tên, địa bàn hoặc đơn vị, số điện thoại đã che (09xx xxx 123), tổng số câu đúng, tổng độ lệch, tổng thời gian và giải;',
      answers: 'từng thí sinh thấy bài của mình, đáp án đúng kèm giải thích và nguồn;',
      units: 'bảng xếp hạng đơn vị của tuần thi.',
      secret: 'Không bao giờ công khai: ngày sinh, số điện thoại đầy đủ, giấy tờ tùy thân, thiết bị và mạng đã dùng.',
      forever:
        'Không thu hồi được. Nếu sau này thấy sai, Ban Giám khảo lập phiên bản mới và công bố lại; phiên bản này vẫn được lưu.',
      replaces: (version: string) => `Phiên bản ${version} đang công khai sẽ được thay bằng phiên bản này.`,
      deed: 'Công bố',
      done: (version: string) => `Đã công bố phiên bản ${version}.`,
    },
  },
  en: {
    title: (version) => `Version ${version}`,
    steps: { computed: 'Computed', confirmed: 'Confirmed by the jury', published: 'Published' },
    by: (instant, name) => `${instant}, ${name}`,
    system: 'the system',
    notYet: 'Not yet',
    publicNow: (version) => `The public sees version ${version}.`,
    publicOlder: (version) => `The public still sees version ${version} until you publish the new one.`,
    nothingPublic: 'Nothing is public yet.',
    blocked: 'It cannot be confirmed: prizes are still tied (see below).',
    recompute: {
      label: 'Compute again',
      hint: 'Makes a new version only if something changed.',
      same: (version) => `Nothing changed: it is still version ${version}.`,
      renewed: (version) => `Version ${version} was made.`,
    },
    confirm: {
      label: (version) => `Confirm version ${version}`,
      title: (name, version) => `Confirm ${name}, version ${version}?`,
      meaning: 'Confirming says that the jury has checked the ranking, the signals and the list of prizes.',
      safe: 'Nothing becomes public yet. A later disqualification or ruling makes a new version, which has to be confirmed again.',
      deed: 'Confirm',
      done: (version) => `Version ${version} is confirmed. Next: publish it.`,
    },
    publish: {
      label: (version) => `Publish version ${version}`,
      title: (name) => `Publish ${name}?`,
      now: (version) => `As soon as you press “Publish”, everybody sees version ${version}:`,
      count: (count, people) => `N = ${count} and the ranking of ${people} contestants;`,
      people: (people) => `the ranking of ${people} contestants;`,
      row: 'in each row: rank, name, place or unit, masked phone (09xx xxx 123), score, prediction, distance, times and prize;',
      overallRow:
        'in each row: rank, name, place or unit, masked phone (09xx xxx 123), sums of scores, distances and durations, and prize;',
      answers: 'every contestant sees the own answers, the right ones, explanations and sources;',
      units: 'the standing of units in this round.',
      secret: 'Never public: days of birth, whole phone numbers, identity papers, devices and networks.',
      forever:
        'It cannot be taken back. If a mistake is found later, the jury makes a new version and publishes that; this one is kept.',
      replaces: (version) => `Version ${version}, public now, is replaced by this one.`,
      deed: 'Publish',
      done: (version) => `Version ${version} is public.`,
    },
  },
});

/** Words of confirming and publishing. */
export const useSigningText = () => useMessages(signingMessages);
