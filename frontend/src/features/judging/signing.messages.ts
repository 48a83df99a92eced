import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
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
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const signingMessages = defineMessages(vietnamese, () => import('./signing.messages.en.js'));

/** Words of confirming and publishing. */
export const useSigningText = () => useMessages(signingMessages);
