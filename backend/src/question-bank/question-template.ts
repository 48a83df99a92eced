import { writeCsv } from '../platform/tables/write-csv.js';
import { writeWorkbook } from '../platform/tables/write-workbook.js';
import { IMPORT_COLUMNS } from './question-columns.js';

const COLUMNS = Object.values(IMPORT_COLUMNS);
const HEADINGS = COLUMNS.map(({ heading }) => heading);

const EXAMPLE = [
  'VD-001',
  'Chính quyền số',
  'Dễ',
  1,
  'Cổng Dịch vụ công Quốc gia có địa chỉ nào?',
  'dichvucong.gov.vn',
  'congdichvu.vn',
  'dvcquocgia.com.vn',
  '',
  'A',
  'Cổng Dịch vụ công Quốc gia hoạt động tại địa chỉ dichvucong.gov.vn.',
  'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
];

/** Three sheets: the one to fill in, an example, and what each column takes. Only the first one is ever read. */
export function workbookTemplate(): Promise<Buffer> {
  const widths = COLUMNS.map(({ width }) => width);
  return writeWorkbook([
    { name: 'Câu hỏi', header: HEADINGS, rows: [], widths },
    { name: 'Ví dụ', header: HEADINGS, rows: [EXAMPLE], widths },
    {
      name: 'Hướng dẫn',
      header: ['Cột', 'Bắt buộc', 'Cách ghi'],
      rows: COLUMNS.map(({ heading, isRequired, about }) => [heading, isRequired ? 'Có' : 'Không', about]),
      widths: [20, 12, 80],
    },
  ]);
}

/** The headings and one example, which the author replaces. */
export const csvTemplate = (): Buffer => writeCsv(HEADINGS, [EXAMPLE]);
