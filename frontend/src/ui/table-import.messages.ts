import { defineMessages, useMessages } from '../i18n/messages.js';

const vietnamese = {
  file: 'Tệp XLSX hoặc CSV',
  fileHint: 'Tối đa 20 MB. Dòng đầu là tên cột, đúng như tệp mẫu.',
  template: 'Tải tệp mẫu',
  allOrNothing: 'Nhận cả tệp hoặc không nhận dòng nào: chỉ cần một lỗi thì không có gì thay đổi.',
  send: 'Nạp tệp',
  sending: 'Đang gửi tệp…',
  checking: 'Đang kiểm tra từng dòng…',
  accepted: (count: string) => `Đã nhận ${count} dòng`,
  acceptedAdvice: 'Danh sách bên dưới đã được cập nhật.',
  refused: (count: string) => `Chưa nhận dòng nào: tệp có ${count} lỗi`,
  refusedAdvice: 'Dữ liệu đang có vẫn nguyên vẹn. Hãy sửa các ô dưới đây trong tệp rồi nạp lại.',
  problems: 'Lỗi trong tệp',
  row: 'Dòng',
  column: 'Cột',
  cell: 'Ô',
  problem: 'Lỗi và cách sửa',
  wholeFile: 'Cả tệp',
  noProblem: 'Không có lỗi nào',
  noProblemAdvice: 'Tệp có thể được nhận.',
  error: 'Lỗi',
  warning: 'Nên xem lại',
  severity: 'Mức',
};

/** The shape of these words, which English has too. */
export type Words = typeof vietnamese;

const tableImportMessages = defineMessages(vietnamese, () => import('./table-import.messages.en.js'));

/** Words of loading a table from a file. */
export const useTableImportText = () => useMessages(tableImportMessages);
