import { problem } from '../platform/errors/problem.js';

export const RoundNotClosed = problem<{ closesAt: string }>('conflict', 'round-not-closed', {
  vi: ({ closesAt }) => `Tuần thi chưa đóng (đóng lúc ${closesAt}). Việc này chỉ làm được sau khi đóng.`,
  en: ({ closesAt }) => `The round has not closed yet (it closes at ${closesAt}). This is possible only afterwards.`,
});

export const RoundNotReleased = problem('conflict', 'round-not-released', {
  vi: 'Tuần thi chưa được phát hành nên không có kết quả.',
  en: 'The round was never released, so it has no result.',
});

export const RoundStillFinalising = problem<{ open: number }>('conflict', 'round-still-finalising', {
  vi: ({ open }) => `Còn ${open} lượt thi đang được khóa sổ. Vui lòng thử lại sau ít giây.`,
  en: ({ open }) => `${open} attempts are still being finalised. Please try again in a few seconds.`,
});

export const ResultMissing = problem('conflict', 'result-missing', {
  vi: 'Chưa có kết quả. Hãy tính kết quả trước.',
  en: 'There is no result yet. Compute it first.',
});

export const ResultNotLatest = problem<{ latest: number }>('conflict', 'result-not-latest', {
  vi: ({ latest }) => `Đã có bản kết quả mới hơn (bản ${latest}). Hãy xem bản mới rồi mới xác nhận.`,
  en: ({ latest }) => `There is a newer version of the result (version ${latest}). Please read that one first.`,
});

export const ResultRecomputing = problem('conflict', 'result-recomputing', {
  vi: 'Kết quả đang được tính lại. Hãy đợi bản mới, đọc bản đó rồi mới xác nhận hoặc công bố.',
  en: 'The result is being computed again. Wait for the new version and read it before confirming or publishing.',
});

export const ResultNotConfirmed = problem<{ version: number }>('conflict', 'result-not-confirmed', {
  vi: ({ version }) => `Bản kết quả ${version} chưa được Ban Giám khảo xác nhận. Hãy xác nhận trước khi công bố.`,
  en: ({ version }) => `Version ${version} of the result has not been confirmed. Confirm it before publishing.`,
});

export const ResultOutdated = problem('conflict', 'result-outdated', {
  vi: 'Sau khi tính, có người đã rút tên hoặc danh sách không được dự thi đã thay đổi. Hãy tính lại rồi xác nhận.',
  en: 'Since the computation somebody withdrew, or the barred roster changed. Compute again, then confirm.',
});

export const TiesUnresolved = problem<{ rank: number; contestants: number; prizes: number }>(
  'conflict',
  'ties-unresolved',
  {
    vi: ({ rank, contestants, prizes }) =>
      `Hạng ${rank} có ${contestants} thí sinh bằng nhau ở mọi tiêu chí nhưng chỉ còn ${prizes} giải, và thể lệ không có bốc thăm. Phần mềm không tự chọn; Ban Giám khảo cần xử lý trước khi xác nhận.`,
    en: ({ rank, contestants, prizes }) =>
      `Rank ${rank} is shared by ${contestants} contestants for ${prizes} remaining prizes, and the rules draw no lot. The software does not choose; the jury has to resolve it before confirming.`,
  },
);

export const AlreadyDisqualified = problem('conflict', 'already-disqualified', {
  vi: 'Thí sinh này đã bị loại khỏi tuần thi.',
  en: 'This contestant is disqualified from the round already.',
});

export const NotDisqualified = problem('conflict', 'not-disqualified', {
  vi: 'Thí sinh này không bị loại nên không có gì để khôi phục.',
  en: 'This contestant is not disqualified, so there is nothing to take back.',
});

export const RulingRepeated = problem('conflict', 'ruling-repeated', {
  vi: 'Câu hỏi này đã được xử lý như vậy.',
  en: 'This question has been ruled on in this way already.',
});

export const OverallNotComputable = problem('conflict', 'overall-not-computable', {
  vi: 'Chưa có tuần thi nào được công bố kết quả nên chưa thể xếp hạng chung cuộc.',
  en: 'No round has a published result yet, so there is no overall standing.',
});
