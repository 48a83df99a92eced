import { defineMessages, useMessages } from '../../i18n/messages.js';

const vietnamese = {
  advice:
    'Nếu phát hiện câu hỏi hay đáp án sai, hãy hủy câu hỏi (tính đúng cho mọi người) hoặc chấp nhận thêm một phương án. Cả bảng được tính lại thành phiên bản mới.',
  caption: 'Câu hỏi của tuần thi với đáp án',
  search: 'Tìm trong câu hỏi, mã hoặc phương án',
  filters: 'Lọc câu hỏi',
  show: 'Hiện',
  all: 'Mọi câu hỏi',
  ruledOnly: 'Đã có quyết định',
  count: (shown: string, total: string) => `${shown} trong ${total} câu hỏi`,
  correct: 'Đáp án',
  accepted: 'Cũng chấp nhận',
  voided: 'Đã hủy',
  rulings: {
    void: (name: string, instant: string) => `${name} hủy câu hỏi, ${instant}:`,
    accept: (name: string, instant: string) => `${name} chấp nhận thêm phương án, ${instant}:`,
  },
  act: 'Ra quyết định',
  actOn: (code: string) => `Ra quyết định về câu ${code}`,
  dialog: {
    title: (code: string) => `Quyết định về câu ${code}`,
    kind: 'Quyết định',
    void: 'Hủy câu hỏi',
    voidConsequence: 'Câu này tính đúng cho mọi người đã thi, kể cả người bỏ trống.',
    accept: 'Chấp nhận thêm một phương án',
    acceptConsequence: 'Ai chọn đáp án cũ hoặc phương án thêm này đều được tính đúng.',
    option: 'Phương án được chấp nhận thêm',
    reason: 'Lý do',
    reasonHint: 'Nêu căn cứ: văn bản, số, ngày. Lý do được lưu trong nhật ký và trong phiên bản kết quả.',
    optionNeeded: 'Hãy chọn phương án được chấp nhận thêm.',
    reasonNeeded: 'Hãy ghi lý do, ít nhất 5 ký tự.',
    follows:
      'Không sửa lại được. Điểm, N, thứ hạng và giải của cả tuần thi được tính lại; phiên bản mới phải xác nhận và công bố lại.',
    deed: 'Quyết định và tính lại',
  },
  empty: { title: 'Không có câu hỏi nào khớp', advice: 'Hãy gõ ngắn hơn hoặc bỏ bớt điều kiện lọc.' },
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const rulingsMessages = defineMessages(vietnamese, () => import('./rulings.messages.en.js'));

/** Words of rulings on questions. */
export const useRulingsText = () => useMessages(rulingsMessages);
