import type { RuleProblem, RuleProblemCode } from '../domain/rules.js';
import type { FieldFault, Locale } from '../platform/errors/problem.js';

const SENTENCES: Readonly<Record<RuleProblemCode, Record<Locale, string>>> = {
  'out-of-range': {
    vi: 'Giá trị nằm ngoài khoảng cho phép (thời gian làm bài 60–7200 giây, lượt thi 1–20, tuổi 0–18, tỷ lệ 0–100 %, mỗi giải 1–10.000).',
    en: 'The value is out of range (time 60–7200 seconds, attempts 1–20, age 0–18, share 0–100 %, each prize 1–10,000).',
  },
  'keys-empty': {
    vi: 'Cần ít nhất một tiêu chí xếp hạng.',
    en: 'There must be at least one key to rank by.',
  },
  'keys-doubled': {
    vi: 'Một tiêu chí xếp hạng được nêu hai lần. Hãy bỏ bớt.',
    en: 'A ranking key is named twice. Please remove one.',
  },
  'keys-without-score': {
    vi: 'Tiêu chí xếp hạng phải có số câu đúng.',
    en: 'The ranking keys must include the score.',
  },
  'keys-after-lot': {
    vi: 'Bốc thăm đã phân định tất cả nên phải là tiêu chí cuối cùng.',
    en: 'The lot separates everybody, so it has to be the last key.',
  },
  'live-standings-give-count-away': {
    vi: 'Bảng xếp hạng trực tiếp làm lộ con số cần dự đoán. Hãy công bố sau, hoặc bỏ dự đoán khỏi tiêu chí xếp hạng.',
    en: 'Live standings give the predicted number away. Publish them later, or do not rank by the prediction.',
  },
  'live-standings-show-scores': {
    vi: 'Bảng xếp hạng trực tiếp cho thấy điểm, nên điểm phải được hiện ngay.',
    en: 'Live standings show scores, so scores have to be visible at once.',
  },
  'prize-unnamed': {
    vi: 'Giải thưởng cần có mã và tên.',
    en: 'A prize needs a code and a name.',
  },
  'prize-code-doubled': {
    vi: 'Hai giải thưởng trùng mã. Hãy đặt mã khác nhau.',
    en: 'Two prizes have the same code. Please use different ones.',
  },
};

/** What is wrong with a rule set that was sent as `rules`, by place. */
export function faultsOfRules(problems: readonly RuleProblem[]): FieldFault[] {
  return problems.map(({ pointer, code }) => ({ pointer: `/rules${pointer}`, code, sentence: SENTENCES[code] }));
}
