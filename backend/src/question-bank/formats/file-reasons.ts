import { errorText, type ReasonText, warningText } from './reason-text.js';

/** What is wrong with a file as a whole, or with a table's shape. */
export const FILE_REASONS = {
  'unsupported-format': errorText(
    'Không nhận ra định dạng của tệp. Chỉ nhận Excel (.xlsx), CSV/TSV, Word (.docx), Aiken, GIFT và Moodle XML.',
    'The format of the file is not known. Use Excel (.xlsx), CSV/TSV, Word (.docx), Aiken, GIFT or Moodle XML.',
  ),
  'encoding-unknown': errorText(
    'Tệp không dùng bảng mã UTF-8 và không nhận ra được bảng mã cũ nào. Hãy lưu lại tệp với bảng mã UTF-8.',
    'The file is not UTF-8, and no other encoding was recognised. Save it as UTF-8.',
    'not-utf8',
  ),
  'encoding-doubtful': errorText(
    'Tệp có vẻ dùng bảng mã {encoding} nhưng không đủ chắc chắn để chuyển đổi mà không sai chữ. Hãy lưu lại tệp với bảng mã UTF-8.',
    'The file seems to be in {encoding}, but not certainly enough to convert it. Save it as UTF-8.',
    'not-utf8',
  ),
  'text-damaged': errorText(
    'Chữ tiếng Việt bị hỏng, có vẻ do bảng mã {encoding}. Hãy chuyển đoạn này sang Unicode (ví dụ bằng UniKey) rồi thử lại.',
    'The Vietnamese text is damaged; it seems to be in {encoding}. Convert it to Unicode and try again.',
    'not-utf8',
  ),
  'converted-encoding': warningText(
    'Tệp dùng bảng mã {encoding} và được đọc sau khi chuyển sang Unicode: “{before}” thành “{after}”. Nếu chữ đúng, bạn có thể nhận; nếu sai, hãy lưu lại tệp với bảng mã UTF-8.',
    'The file is in {encoding} and was read as Unicode: “{before}” became “{after}”. If that is right, take it; if not, save the file as UTF-8.',
  ),
  'import-given-up': errorText(
    'Máy chủ đã thử {count} lần mà không xử lý được tệp này nên đã dừng. Hãy tải tệp lên lại; nếu vẫn vậy, hãy báo quản trị viên kèm tên tệp.',
    'The server tried {count} times and could not process this file, so it stopped. Upload it again; if that does not help, tell the administrator the name of the file.',
  ),
  'no-questions': errorText('Tệp chưa có câu hỏi nào.', 'The file has no question.'),
  'header-missing': errorText(
    'Không tìm thấy dòng tiêu đề cột (Câu hỏi, Phương án A, Phương án B…). Hãy dùng tệp mẫu.',
    'No row with column headings (Question, Option A, Option B…) was found. Please use the template.',
  ),
  'columns-missing': errorText(
    'Thiếu cột: {columns}. Hãy dùng tệp mẫu.',
    'Columns are missing: {columns}. Please use the template.',
  ),
  'column-doubled': errorText(
    'Cột “{value}” xuất hiện hai lần. Hãy bỏ một cột.',
    'The column “{value}” appears twice. Please remove one.',
  ),
  'column-unknown': warningText(
    'Cột “{value}” không được nhận ra nên sẽ bị bỏ qua.',
    'The column “{value}” is not known and will be left out.',
  ),
  'sheet-hidden': warningText(
    'Trang tính “{value}” đang ẩn nên không được đọc. Nếu trang này có câu hỏi, hãy hiện trang rồi lưu lại tệp.',
    'The sheet “{value}” is hidden and was not read. If it has questions, show it and save the file.',
    'sheet-left-out',
  ),
  'sheet-without-headings': warningText(
    'Trang tính “{value}” không được đọc vì không có dòng tiêu đề cột. Nếu trang này có câu hỏi, hãy thêm tiêu đề.',
    'The sheet “{value}” was not read, for it has no row of headings. If it has questions, add one.',
    'sheet-left-out',
  ),
  'hidden-row': warningText(
    'Dòng này đang bị ẩn trong bảng tính nhưng vẫn được đọc. Hãy xóa dòng nếu không dùng.',
    'The row is hidden in the workbook but was read all the same. Delete it if it is not wanted.',
  ),
  'row-left-out': warningText(
    'Dòng này chỉ có chữ ngoài các cột đã biết (“{value}”) nên bị bỏ qua.',
    'The row has text only outside the known columns (“{value}”) and was left out.',
  ),
  'row-shifted': errorText(
    'Dòng này có nhiều ô hơn dòng tiêu đề. Nếu nội dung có dấu phân cách, hãy đặt nội dung trong dấu ngoặc kép.',
    'The row has more cells than there are headings. Put text that holds the separating sign between quotation marks.',
    'broken-syntax',
  ),
  'cell-error': errorText(
    'Ô có lỗi {value} của bảng tính. Hãy sửa công thức hoặc gõ lại nội dung.',
    'The cell shows the spreadsheet error {value}. Correct the formula, or type the text.',
  ),
  'formula-unresolved': errorText(
    'Ô có công thức nhưng tệp không lưu kết quả. Hãy mở tệp bằng Excel, lưu lại, hoặc gõ kết quả vào ô.',
    'The cell has a formula without a stored result. Open and save the file in Excel, or type the result.',
    'cell-error',
  ),
} as const satisfies Record<string, ReasonText>;
