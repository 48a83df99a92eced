import { type Locale, Problem, type ProblemCategory } from '../errors/problem.js';

/** What can be wrong with a file as a whole; what is wrong in one of its cells, the feature says. */
export const TABLE_FAULT_CODES = [
  'empty-file',
  'not-a-table',
  'not-a-workbook',
  'old-excel',
  'encrypted-workbook',
  'unpacks-too-large',
  'not-utf8',
  'broken-csv',
  'too-many-rows',
  'too-many-columns',
  'no-rows',
] as const;
export type TableFaultCode = (typeof TABLE_FAULT_CODES)[number];

/** Numbers that a sentence names: a line of the file, a limit. */
export type TableFaultParameters = Readonly<Record<string, number>>;

/**
 * The whole file is refused, by the name of its fault. In a request it becomes problem+json of type `file-<code>`;
 * a job keeps `code` and `parameters` and has the sentence written later, in the language of whoever reads it.
 */
export class TableFault extends Problem {
  readonly category: ProblemCategory = 'invalid';
  readonly type: string;

  constructor(
    readonly code: TableFaultCode,
    readonly parameters: TableFaultParameters = {},
  ) {
    super(`file-${code}`);
    this.type = `file-${code}`;
  }

  override sentence(locale: Locale): string {
    return tableFaultSentence(this.code, this.parameters, locale);
  }
}

/** What happened to the file and what to do, in the reader's language. */
export function tableFaultSentence(code: TableFaultCode, parameters: TableFaultParameters, locale: Locale): string {
  return SENTENCES[code][locale].replace(/\{(\w+)\}/g, (_, name: string) =>
    (parameters[name] ?? '?').toLocaleString(locale),
  );
}

const SENTENCES: Readonly<Record<TableFaultCode, Record<Locale, string>>> = {
  'empty-file': {
    vi: 'Tệp không có nội dung. Hãy chọn lại tệp.',
    en: 'The file is empty. Please choose it again.',
  },
  'not-a-table': {
    vi: 'Tệp không phải là bảng tính. Chỉ nhận tệp Excel (.xlsx) hoặc CSV.',
    en: 'The file is not a table. Only Excel (.xlsx) and CSV files are taken.',
  },
  'not-a-workbook': {
    vi: 'Tệp Excel bị hỏng hoặc thiếu dữ liệu. Hãy mở bằng Excel, lưu lại dạng .xlsx rồi tải lên lần nữa.',
    en: 'The Excel file is broken or incomplete. Open it in Excel, save it as .xlsx and upload it again.',
  },
  'old-excel': {
    vi: 'Tệp có định dạng Excel cũ (.xls). Hãy mở bằng Excel, chọn “Lưu thành…” dạng .xlsx rồi tải lên lần nữa.',
    en: 'The file has the old Excel format (.xls). Open it in Excel, choose “Save as” .xlsx and upload it again.',
  },
  'encrypted-workbook': {
    vi: 'Tệp Excel được bảo vệ bằng mật khẩu. Hãy bỏ mật khẩu rồi tải lên lần nữa.',
    en: 'The Excel file is protected by a password. Remove the password and upload it again.',
  },
  'unpacks-too-large': {
    vi: 'Tệp Excel chứa quá nhiều dữ liệu khi giải nén (giới hạn {megabytes} MB). Hãy xóa bớt hình ảnh, trang tính thừa hoặc chia thành nhiều tệp.',
    en: 'The Excel file unpacks to too much content (the limit is {megabytes} MB). Remove pictures and spare sheets, or split it.',
  },
  'not-utf8': {
    vi: 'Tệp CSV không dùng bảng mã UTF-8 nên tiếng Việt sẽ sai dấu. Hãy lưu lại dạng “CSV UTF-8” hoặc dùng tệp .xlsx.',
    en: 'The CSV file is not encoded in UTF-8. Save it as “CSV UTF-8”, or use an .xlsx file.',
  },
  'broken-csv': {
    vi: 'Tệp CSV bị lỗi ở dòng {line}: có dấu ngoặc kép mở mà không đóng hoặc đặt sai chỗ. Hãy sửa dòng này hoặc dùng tệp .xlsx.',
    en: 'The CSV file is broken at line {line}: a quotation mark is not closed or stands in the wrong place. Correct it, or use an .xlsx file.',
  },
  'too-many-rows': {
    vi: 'Tệp có quá nhiều dòng (giới hạn {limit}). Hãy chia thành nhiều tệp.',
    en: 'The file has too many rows (the limit is {limit}). Please split it.',
  },
  'too-many-columns': {
    vi: 'Tệp có quá nhiều cột (giới hạn {limit}). Hãy xóa các cột thừa.',
    en: 'The file has too many columns (the limit is {limit}). Please remove the spare ones.',
  },
  'no-rows': {
    vi: 'Bảng không có dòng nào có chữ. Hãy kiểm tra lại trang tính đầu tiên của tệp.',
    en: 'The table has no row with any text. Please look at the first sheet of the file.',
  },
};
