import { errorText, type ReasonText, warningText } from './reason-text.js';

const broken = (vi: string, en: string) => errorText(vi, en, 'broken-syntax');
const label = (vi: string, en: string) => warningText(vi, en, 'ambiguous-label');

/** What is wrong with how a question is written down in its format, and the way out. */
export const SYNTAX_REASONS = {
  'unsupported-type': errorText(
    'Không nhận loại câu hỏi này ({type}). Chỉ nhận câu hỏi có 3 hoặc 4 phương án và đúng một đáp án.',
    'This type of question is not taken ({type}). Only questions with 3 or 4 options and one key are.',
  ),
  'type-without-answers': errorText(
    'Đoạn “{value}” không có phương án nào. Hãy thêm phương án trong ngoặc nhọn, hoặc bỏ đoạn này.',
    'The text “{value}” has no options. Give it options in braces, or remove it.',
    'unsupported-type',
  ),
  'unsupported-media': errorText(
    'Câu hỏi có hình ảnh, tệp hoặc công thức đính kèm ({value}); hệ thống chỉ nhận chữ. Hãy viết lại bằng chữ.',
    'The question has a picture, a file or a formula ({value}); only text is taken. Please put it in words.',
  ),
  'stray-text': broken(
    'Đoạn chữ này không thuộc câu hỏi nào: “{value}”. Hãy xóa, hoặc thêm phương án và đáp án cho nó.',
    'This text belongs to no question: “{value}”. Remove it, or give it options and a key.',
  ),
  'label-form': label(
    'Nhãn “{value}” chưa đúng dạng chuẩn (chữ hoa, dấu chấm, một dấu cách) nhưng vẫn hiểu được. Hãy xem lại phương án.',
    'The label “{value}” is not in the usual form (capital, dot, space) but was understood. Please have a look.',
  ),
  'label-in-text': label(
    'Dòng “{value}” có thể là nhãn phương án nhưng được hiểu là nội dung câu hỏi. Hãy xem lại.',
    'The line “{value}” may be an option’s label but was read as text of the question. Please have a look.',
  ),
  'continued-text': warningText(
    'Nội dung kéo dài sang dòng sau và đã được nối lại thành một dòng. Hãy xem lại.',
    'The text goes on in the next line and was joined into one. Please have a look.',
  ),
  'letters-broken': broken(
    'Chữ cái của phương án không liên tục: sau {before} là {value}. Hãy đánh lại A, B, C, D.',
    'The letters of the options are not in order: {value} after {before}. Letter them A, B, C, D.',
  ),
  'markup-kept': warningText(
    'Nội dung có dấu hiệu của mã HTML hoặc Markdown (“{value}”) và được giữ nguyên văn. Hãy xem lại.',
    'The text looks like HTML or Markdown (“{value}”) and was kept as it is. Please have a look.',
  ),
  'gift-brace-unclosed': broken(
    'Dấu { mở mà không có dấu } đóng. Hãy thêm }, hoặc viết \\{ nếu dấu này thuộc nội dung.',
    'A { is opened but never closed. Add the }, or write \\{ where it belongs to the text.',
  ),
  'gift-brace-stray': broken(
    'Dấu ngoặc nhọn {value} đứng sai chỗ. Nếu nó thuộc nội dung (như công thức), hãy viết \\{value}.',
    'The brace {value} stands in the wrong place. Where it belongs to the text (as in formulas) write \\{value}.',
  ),
  'gift-two-blocks': broken(
    'Có hai cặp ngoặc nhọn trong một câu hỏi. Hãy để một dòng trống giữa hai câu hỏi, hoặc viết \\{ \\} nếu ngoặc thuộc nội dung.',
    'One question has two pairs of braces. Leave a blank line between questions, or write \\{ \\} where braces belong to the text.',
  ),
  'gift-sign-unescaped': broken(
    'Dấu {sign} trong “{value}” có thể bị hiểu là mở đầu một phương án. Nếu nó thuộc nội dung, hãy viết \\{sign}.',
    'The {sign} in “{value}” may be taken for the beginning of an option. Where it belongs to the text write \\{sign}.',
  ),
  'gift-tail': broken(
    'Đoạn “{value}” nằm ngay sau dấu } của câu hỏi trước. Hãy để một dòng trống giữa hai câu hỏi, hoặc xóa đoạn này.',
    'The text “{value}” stands right behind the } of a question. Leave a blank line between them, or remove it.',
  ),
  'gift-title-unclosed': broken(
    'Tiêu đề mở bằng :: mà không đóng bằng ::. Hãy thêm :: sau tiêu đề, hoặc viết \\: nếu dấu này thuộc nội dung.',
    'A title begins with :: but does not end. Add :: behind it, or write \\: where it belongs to the text.',
  ),
  'gift-stray-answer-text': broken(
    'Đoạn “{value}” trong ngoặc nhọn không bắt đầu bằng = hoặc ~.',
    'The text “{value}” inside the braces begins with neither = nor ~.',
  ),
  'gift-weight-broken': broken(
    'Không hiểu trọng số trong “{value}”. Viết %100% hoặc bỏ trọng số; nếu dấu % thuộc nội dung, hãy để dấu cách trước nó.',
    'The weight in “{value}” is not understood. Write %100%, or leave it out.',
  ),
  'xml-broken': broken(
    'Tệp XML bị lỗi: {value}. Hãy xuất lại tệp từ Moodle.',
    'The XML is broken: {value}. Export it again.',
  ),
  'xml-doctype': broken(
    'Tệp XML có khai báo DOCTYPE hoặc thực thể riêng nên bị từ chối vì an toàn. Hãy xuất lại tệp từ Moodle.',
    'The XML declares a document type or entities, which is refused for safety. Export it again from Moodle.',
  ),
  'xml-too-deep': broken(
    'Tệp XML có quá nhiều lớp thẻ lồng nhau (giới hạn {limit}).',
    'The XML nests its tags too deeply (the limit is {limit}).',
  ),
  'xml-not-quiz': broken(
    'Tệp XML không phải là ngân hàng câu hỏi Moodle: thẻ ngoài cùng là <{value}>, không phải <quiz>.',
    'The XML is no Moodle question bank: its outermost tag is <{value}>, not <quiz>.',
  ),
  'xml-markup': broken(
    'Thẻ <{value}> nằm trong nội dung mà không được mã hóa. Hãy đặt nội dung trong CDATA hoặc xuất lại tệp từ Moodle.',
    'The tag <{value}> stands unescaped inside a text. Put the text into CDATA, or export the file again from Moodle.',
  ),
  'xml-doubled': broken(
    'Thẻ <{value}> xuất hiện hai lần trong một câu hỏi. Hãy giữ lại một thẻ.',
    'The tag <{value}> appears twice in one question. Keep one of them.',
  ),
  'docx-broken': broken(
    'Tệp Word bị hỏng hoặc không đúng dạng .docx. Hãy mở bằng Word, lưu lại dạng .docx rồi thử lại.',
    'The Word file is broken. Open it in Word, save it as .docx and try again.',
  ),
  'docx-changes': errorText(
    'Đoạn “{value}” có nội dung đang theo dõi thay đổi (Track Changes). Hãy chấp nhận hoặc từ chối các thay đổi rồi lưu lại.',
    'The paragraph “{value}” has tracked changes. Accept or reject them and save the file.',
    'broken-syntax',
  ),
  'docx-left-out': warningText(
    'Đoạn “{value}” không thuộc câu hỏi nào (tiêu đề, lời dẫn) nên bị bỏ qua.',
    'The paragraph “{value}” belongs to no question (a heading, an introduction) and was left out.',
  ),
  'docx-unclear': broken(
    'Không phân biệt được phần này: “{value}”. Hãy đánh số câu (“Câu 1:”) và chữ cái cho từng phương án (“A.”).',
    'This part cannot be told apart: “{value}”. Number the questions (“Câu 1:”) and letter the options (“A.”).',
  ),
  'key-table-stray': broken(
    'Bảng đáp án có câu {value} nhưng không tìm thấy câu này, hoặc có hai câu cùng số.',
    'The key table names question {value}, which is not there or there twice.',
  ),
} as const satisfies Record<string, ReasonText>;
