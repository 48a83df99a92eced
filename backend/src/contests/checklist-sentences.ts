import { OPENING_GAPS, type OpeningGap } from '../domain/opening-checklist.js';
import type { FieldFault, Locale } from '../platform/errors/problem.js';
import type { ChecklistItem } from './round.dto.js';

interface Item {
  /** What is asked, once it is done. */
  readonly done: Record<Locale, string>;
  /** What is missing and what to do. */
  readonly missing: Record<Locale, string>;
}

const ITEMS: Readonly<Record<OpeningGap, Item>> = {
  'window-missing': {
    done: { vi: 'Đã có giờ mở và giờ đóng.', en: 'It has an opening and a closing time.' },
    missing: { vi: 'Chưa có giờ mở và giờ đóng. Hãy đặt lịch.', en: 'It has no window yet. Please set its schedule.' },
  },
  'window-backwards': {
    done: { vi: 'Giờ đóng sau giờ mở.', en: 'It closes after it opens.' },
    missing: {
      vi: 'Giờ đóng trước giờ mở. Hãy sửa lịch.',
      en: 'It closes before it opens. Please correct the schedule.',
    },
  },
  'window-in-past': {
    done: { vi: 'Giờ đóng còn ở phía trước.', en: 'Its closing time is still to come.' },
    missing: { vi: 'Giờ đóng đã qua. Hãy dời lịch.', en: 'Its closing time has passed. Please move it.' },
  },
  'window-shorter-than-time-limit': {
    done: { vi: 'Thời gian mở đủ cho một lượt thi.', en: 'The window is long enough for an attempt.' },
    missing: {
      vi: 'Thời gian mở ngắn hơn thời gian làm bài. Hãy đóng muộn hơn hoặc giảm thời gian làm bài.',
      en: 'The window is shorter than the time for an attempt. Close later, or give less time.',
    },
  },
  'rounds-overlap': {
    done: { vi: 'Không trùng lịch với tuần thi khác.', en: 'It overlaps no other round.' },
    missing: { vi: 'Trùng lịch với tuần thi khác. Hãy dời lịch.', en: 'It overlaps another round. Please move one.' },
  },
  'rules-broken': {
    done: { vi: 'Thể lệ hợp lệ.', en: 'The rules are sound.' },
    missing: { vi: 'Thể lệ có lỗi. Hãy chọn phiên bản khác.', en: 'The rules are broken. Choose another version.' },
  },
  'prizes-missing': {
    done: { vi: 'Đã có cơ cấu giải thưởng.', en: 'There are prizes.' },
    missing: { vi: 'Chưa có cơ cấu giải thưởng trong thể lệ.', en: 'The rules name no prizes yet.' },
  },
  'blueprint-infeasible': {
    done: {
      vi: 'Ngân hàng đủ câu hỏi đã duyệt cho ma trận đề.',
      en: 'The approved questions can serve the blueprint.',
    },
    missing: {
      vi: 'Ngân hàng chưa đủ câu hỏi đã duyệt cho ma trận đề. Hãy duyệt thêm câu hỏi hoặc sửa ma trận.',
      en: 'The approved questions cannot serve the blueprint. Approve more, or change it.',
    },
  },
  'questions-unapproved': {
    done: { vi: 'Mọi câu hỏi sẽ dùng đều đã được duyệt.', en: 'Every question that it takes is approved.' },
    missing: { vi: 'Còn câu hỏi chưa duyệt. Hãy duyệt hoặc bỏ ra.', en: 'Some questions are not approved yet.' },
  },
  'lot-commitment-missing': {
    done: {
      vi: 'Cam kết bốc thăm được công bố khi phát hành.',
      en: 'The commitment to the lot is published with the release.',
    },
    missing: { vi: 'Chưa công bố cam kết bốc thăm.', en: 'The commitment to the lot is not published yet.' },
  },
};

/** Every item of the checklist, done or missing, in the reader's language. */
export function checklistOf(gaps: readonly OpeningGap[], locale: Locale): ChecklistItem[] {
  return OPENING_GAPS.map((code) => {
    const done = !gaps.includes(code);
    return { code, done, message: ITEMS[code][done ? 'done' : 'missing'][locale] };
  });
}

/** What is missing, for the refusal of a release. */
export function faultsOfGaps(gaps: readonly OpeningGap[]): FieldFault[] {
  return gaps.map((code) => ({ pointer: '', code, sentence: ITEMS[code].missing }));
}
