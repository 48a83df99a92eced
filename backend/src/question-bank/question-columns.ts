interface ImportColumn {
  readonly heading: string;
  /** Other headings that are understood; case, diacritics and signs do not matter. */
  readonly alsoKnownAs: readonly string[];
  readonly isRequired: boolean;
  /** In the template, in characters. */
  readonly width: number;
  readonly about: string;
}

const column = (
  heading: string,
  alsoKnownAs: readonly string[],
  isRequired: boolean,
  width: number,
  about: string,
): ImportColumn => ({ heading, alsoKnownAs, isRequired, width, about });

/** The columns of an import, in the order of the template. */
export const IMPORT_COLUMNS = {
  code: column('Mã', ['Mã câu hỏi', 'Code', 'ID'], false, 12, 'Để trống thì hệ thống tự đặt. Không trùng nhau.'),
  topic: column('Chủ đề', ['Topic'], true, 26, 'Tên hoặc mã của chủ đề đã có trong ngân hàng.'),
  difficulty: column(
    'Mức độ',
    ['Độ khó', 'Difficulty', 'Level'],
    false,
    14,
    'Dễ, Trung bình hoặc Khó. Để trống là Trung bình.',
  ),
  week: column(
    'Tuần',
    ['Tuần thi', 'Week', 'Round'],
    false,
    8,
    'Số tuần thi, hoặc để trống nếu tuần nào cũng dùng được.',
  ),
  stem: column('Câu hỏi', ['Nội dung câu hỏi', 'Nội dung', 'Question', 'Stem'], true, 60, 'Nội dung câu hỏi.'),
  optionA: column('Phương án A', ['Option A', 'Lựa chọn A', 'Đáp án A', 'A'], true, 30, 'Phương án thứ nhất.'),
  optionB: column('Phương án B', ['Option B', 'Lựa chọn B', 'Đáp án B', 'B'], true, 30, 'Phương án thứ hai.'),
  optionC: column('Phương án C', ['Option C', 'Lựa chọn C', 'Đáp án C', 'C'], true, 30, 'Phương án thứ ba.'),
  optionD: column(
    'Phương án D',
    ['Option D', 'Lựa chọn D', 'Đáp án D', 'D'],
    false,
    30,
    'Để trống nếu chỉ có ba phương án.',
  ),
  key: column(
    'Đáp án',
    ['Đáp án đúng', 'Phương án đúng', 'Key', 'Answer', 'Correct', 'Correct answer'],
    true,
    10,
    'A, B, C, D hoặc 1, 2, 3, 4. Chỉ một đáp án đúng.',
  ),
  explanation: column('Giải thích', ['Explanation'], false, 50, 'Vì sao đáp án đó đúng; hiện sau khi công bố kết quả.'),
  source: column('Nguồn', ['Căn cứ', 'Trích dẫn', 'Source'], false, 40, 'Văn bản, số, ngày, điều khoản.'),
} as const satisfies Record<string, ImportColumn>;

/** The letters that a spreadsheet program gives a column: 0 is A, 26 is AA. */
export function columnLetters(place: number): string {
  const rest = place % 26;
  const letter = String.fromCharCode(65 + rest);
  return place < 26 ? letter : columnLetters((place - rest) / 26 - 1) + letter;
}
