import { problem } from '../errors/problem.js';

export const Overloaded = problem('unavailable', 'overloaded', {
  vi: 'Hệ thống đang có rất nhiều người truy cập nên chưa nhận được yêu cầu này. Những gì đã báo "Đã lưu" vẫn an toàn; vui lòng thử lại sau ít giây.',
  en: 'So many people are here right now that this request was not taken. Whatever was reported as saved is safe; please try again in a few seconds.',
});
