import { problem } from '../platform/errors/problem.js';

export const AnalysisNotReady = problem('conflict', 'analysis-not-ready', {
  vi: 'Chưa phân tích xong câu hỏi của tuần thi này. Vui lòng thử lại sau ít phút.',
  en: 'The questions of this round have not been analysed yet. Please try again in a few minutes.',
});
