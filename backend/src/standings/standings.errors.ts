import { problem } from '../platform/errors/problem.js';

export const TooManyStreams = problem('unavailable', 'too-many-streams', {
  vi: 'Đang có quá nhiều người cùng theo dõi bảng xếp hạng. Trang sẽ tự thử lại sau ít giây.',
  en: 'Too many people are following the standings right now. The page tries again by itself in a few seconds.',
});
