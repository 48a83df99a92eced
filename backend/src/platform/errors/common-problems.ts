import { type FieldFault, problem } from './problem.js';

export const RequestInvalid = problem('invalid', 'request-invalid', {
  vi: 'Một số thông tin chưa đúng. Vui lòng xem lại các chỗ được đánh dấu.',
  en: 'Some of what was sent is not right. Please look at the marked places.',
});

export const NotSignedIn = problem('unauthenticated', 'not-signed-in', {
  vi: 'Bạn cần đăng nhập để tiếp tục.',
  en: 'Please sign in to continue.',
});

export const NotAllowed = problem('forbidden', 'not-allowed', {
  vi: 'Tài khoản của bạn không có quyền làm việc này.',
  en: 'Your account may not do this.',
});

/** Also the answer for what belongs to somebody else. */
export const NothingHere = problem('not-found', 'nothing-here', {
  vi: 'Không tìm thấy nội dung này.',
  en: 'There is nothing here.',
});

export const CrossSiteRequest = problem('forbidden', 'cross-site-request', {
  vi: 'Yêu cầu đến từ một trang khác nên không được chấp nhận. Hãy mở lại trang của cuộc thi và thử lại.',
  en: 'The request came from another site and was refused. Open the contest page again and retry.',
});

export const TooManyRequests = problem<{ seconds: number }>('too-many', 'too-many-requests', {
  vi: ({ seconds }) => `Bạn thao tác quá nhanh. Vui lòng thử lại sau ${seconds} giây.`,
  en: ({ seconds }) => `Too many requests. Please try again in ${seconds} seconds.`,
});

export const PayloadTooLarge = problem<{ limit: string }>('too-large', 'payload-too-large', {
  vi: ({ limit }) => `Nội dung gửi lên vượt quá ${limit}.`,
  en: ({ limit }) => `What was sent is larger than ${limit}.`,
});

export const MediaUnsupported = problem('unsupported-media', 'media-unsupported', {
  vi: 'Loại nội dung này không được hỗ trợ. Hãy tải lại trang rồi thử lại.',
  en: 'This type of content is not supported. Reload the page and try again.',
});

export const ServiceUnavailable = problem('unavailable', 'service-unavailable', {
  vi: 'Hệ thống đang tạm gián đoạn. Những gì đã báo "Đã lưu" vẫn an toàn; vui lòng thử lại sau ít giây.',
  en: 'The system is briefly unavailable. Whatever was reported as saved is safe; please try again in a few seconds.',
});

/** A {@link FieldFault} in one line. */
export const fault = (pointer: string, code: string, vi: string, en: string): FieldFault => ({
  pointer,
  code,
  sentence: { vi, en },
});
