import { problem } from '../platform/errors/problem.js';

export const NoContest = problem('not-found', 'no-contest', {
  vi: 'Chưa có cuộc thi nào. Ban Tổ chức cần tạo cuộc thi trước.',
  en: 'There is no contest yet. The organisers have to make one first.',
});

export const RulesInvalid = problem('invalid', 'rules-invalid', {
  vi: 'Thể lệ có chỗ chưa dùng được. Vui lòng sửa các chỗ được đánh dấu.',
  en: 'The rules cannot be used like this. Please correct the marked places.',
});

export const RuleSetUnknown = problem('invalid', 'rule-set-unknown', {
  vi: 'Phiên bản thể lệ này không thuộc cuộc thi. Hãy chọn lại phiên bản.',
  en: 'This version of the rules does not belong to the contest. Please choose one that does.',
});

export const TimeZoneUnknown = problem<{ timeZone: string }>('invalid', 'time-zone-unknown', {
  vi: ({ timeZone }) => `Không có múi giờ “${timeZone}”. Ví dụ đúng: Asia/Ho_Chi_Minh.`,
  en: ({ timeZone }) => `There is no time zone “${timeZone}”. A right one: Asia/Ho_Chi_Minh.`,
});

export const RoundNumberTaken = problem<{ number: number }>('conflict', 'round-number-taken', {
  vi: ({ number }) => `Cuộc thi đã có tuần thi số ${number}. Hãy chọn số khác.`,
  en: ({ number }) => `The contest already has a round ${number}. Please choose another number.`,
});

export const WindowBackwards = problem('invalid', 'window-backwards', {
  vi: 'Giờ đóng phải sau giờ mở.',
  en: 'The closing time must be later than the opening time.',
});

export const RoundReleased = problem('conflict', 'round-released', {
  vi: 'Tuần thi đã được phát hành nên không thể sửa. Trước giờ mở có thể thu hồi phát hành; sau đó chỉ có thể gia hạn.',
  en: 'The round has been released and cannot be changed. Until it opens the release can be withdrawn; afterwards it can only be extended.',
});

export const RoundNotReady = problem('conflict', 'round-not-ready', {
  vi: 'Tuần thi chưa đủ điều kiện để phát hành. Hãy hoàn thành các mục còn thiếu.',
  en: 'The round cannot be released yet. Please complete what is missing.',
});

export const RoundHasOpened = problem('conflict', 'round-has-opened', {
  vi: 'Tuần thi đã mở (hoặc mở trong vài giây nữa) nên không thể thu hồi phát hành. Chỉ có thể gia hạn giờ đóng.',
  en: 'The round has opened (or opens within seconds), so its release cannot be withdrawn. It can only be extended.',
});

export const RoundNotOpenToExtend = problem('conflict', 'round-not-open-to-extend', {
  vi: 'Chỉ gia hạn được khi tuần thi đang mở. Chưa mở: hãy sửa lịch; đã đóng: kết quả đang được tính.',
  en: 'Only an open round can be extended. Before it opens change its schedule; after it has closed its result is being computed.',
});

export const ExtensionNotLater = problem('invalid', 'extension-not-later', {
  vi: 'Giờ đóng mới phải sau giờ đóng hiện tại và sau thời điểm này.',
  en: 'The new closing time must be later than the present one, and than now.',
});

export const ExtensionOverlaps = problem<{ name: string }>('conflict', 'extension-overlaps', {
  vi: ({ name }) =>
    `Giờ đóng mới lấn sang “${name}”. Hãy chọn giờ đóng trước khi tuần thi đó mở, hoặc dời tuần thi đó.`,
  en: ({ name }) => `The new closing time runs into “${name}”. Choose one before that round opens, or move that round.`,
});

export const BlueprintInfeasible = problem<{ short: number }>('conflict', 'blueprint-infeasible', {
  vi: ({ short }) =>
    `Ngân hàng chưa đủ câu hỏi cho ma trận đề (thiếu ${short} câu). Hãy duyệt thêm câu hỏi hoặc sửa ma trận.`,
  en: ({ short }) =>
    `The bank cannot serve the blueprint (${short} questions short). Approve more questions or change it.`,
});

export const AnnouncementBackwards = problem('invalid', 'announcement-backwards', {
  vi: 'Thời điểm ẩn thông báo phải sau thời điểm hiện.',
  en: 'The announcement must end after it begins.',
});
