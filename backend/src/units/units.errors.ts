import { problem } from '../platform/errors/problem.js';

export const UnitCodeTaken = problem('conflict', 'unit-code-taken', {
  vi: 'Mã đơn vị này đã được dùng. Hãy chọn mã khác.',
  en: 'This unit code is in use. Please choose another one.',
});
