import type { CatalogueRound } from '../contests/round-catalogue.js';
import type { SheetToWrite, TableCell } from '../platform/tables/write-workbook.js';
import type { AnalysedItem, ItemAnalysisView, PaperFiguresView, WrongKeyAlarmView } from './item-analysis.dto.js';

interface Analysed {
  readonly round: CatalogueRound;
  readonly view: ItemAnalysisView;
  readonly paper: PaperFiguresView;
}

/** The workbook: alarms first, then the questions, their options and the paper. */
export function itemAnalysisSheets({ round, view, paper }: Analysed): SheetToWrite[] {
  const { items, alarms } = view;
  return [alarmSheet(alarms, items), itemSheet(items), optionSheet(items), paperSheet(round, view, paper)];
}

const LETTERS = 'ABCDEFG';
const letter = (option: number) => LETTERS[option] ?? '';

function alarmSheet(alarms: readonly WrongKeyAlarmView[], items: readonly AnalysedItem[]): SheetToWrite {
  const rows = alarms.map((alarm): TableCell[] => {
    const item = items.find(({ ordinal }) => ordinal === alarm.ordinal);
    return [item?.code ?? '', item?.stem ?? '', sentenceOf(alarm), alarm.n];
  });
  return {
    name: 'Cần xem lại đáp án',
    header: ['Mã câu hỏi', 'Câu hỏi', 'Vì sao', 'n'],
    rows: rows.length > 0 ? rows : [['', 'Không có câu hỏi nào đáng ngờ.', '', null]],
    widths: [14, 60, 70, 10],
  };
}

function sentenceOf({ kind, option, chosen, keyChosen, discrimination }: WrongKeyAlarmView): string {
  switch (kind) {
    case 'distractor-beats-key':
      return `Trong nhóm điểm cao, ${chosen} người chọn phương án ${letter(option ?? 0)}, chỉ ${keyChosen} người chọn đáp án.`;
    case 'negative-discrimination':
      return `Người làm tốt các câu khác lại hay sai câu này: độ phân biệt ${discrimination?.toFixed(3)}.`;
    default:
      return kind satisfies never;
  }
}

type Column<Row> = readonly [header: string, width: number, valueOf: (row: Row) => TableCell];

const ITEM_COLUMNS: readonly Column<AnalysedItem>[] = [
  ['Mã câu hỏi', 14, ({ code }) => code],
  ['Câu hỏi', 60, ({ stem }) => stem],
  ['Chủ đề', 16, ({ topic }) => topic],
  ['Đã hủy', 10, ({ voided }) => (voided ? 'Có' : null)],
  ['Số lượt có câu này (n)', 12, ({ n }) => n],
  ['Số lượt trả lời', 12, ({ answered }) => answered],
  ['Tỷ lệ đúng', 12, ({ facility }) => rounded(facility)],
  ['Độ lệch chuẩn', 12, ({ standardDeviation }) => rounded(standardDeviation)],
  ['Độ phân biệt', 12, ({ discrimination }) => rounded(discrimination)],
  ['Hiệu quả phân biệt', 12, ({ efficiency }) => rounded(efficiency)],
  ['Đoán mò đúng', 12, ({ randomGuess }) => rounded(randomGuess)],
];

function itemSheet(items: readonly AnalysedItem[]): SheetToWrite {
  return sheetOf('Câu hỏi', ITEM_COLUMNS, items);
}

interface OptionRow {
  readonly item: AnalysedItem;
  readonly name: string;
  readonly text: string;
  readonly right: boolean;
  readonly chosen: AnalysedItem['unanswered'];
}

const OPTION_COLUMNS: readonly Column<OptionRow>[] = [
  ['Mã câu hỏi', 14, ({ item }) => item.code],
  ['Phương án', 14, ({ name }) => name],
  ['Nội dung', 60, ({ text }) => text],
  ['Đáp án', 10, ({ right }) => (right ? 'Đúng' : null)],
  ['Nhóm điểm cao chọn', 14, ({ chosen }) => chosen.top],
  ['n nhóm cao', 12, ({ item }) => item.groupSizes.top],
  ['Nhóm giữa chọn', 14, ({ chosen }) => chosen.middle],
  ['n nhóm giữa', 12, ({ item }) => item.groupSizes.middle],
  ['Nhóm điểm thấp chọn', 14, ({ chosen }) => chosen.bottom],
  ['n nhóm thấp', 12, ({ item }) => item.groupSizes.bottom],
];

function optionSheet(items: readonly AnalysedItem[]): SheetToWrite {
  const rows = items.flatMap((item): OptionRow[] => [
    ...item.options.map((option, index) => ({ item, name: letter(index), ...option })),
    { item, name: 'Bỏ trống', text: '', right: false, chosen: item.unanswered },
  ]);
  return sheetOf('Phương án', OPTION_COLUMNS, rows);
}

function paperSheet({ contestName, name }: CatalogueRound, { version }: ItemAnalysisView, paper: PaperFiguresView) {
  const rows: TableCell[][] = [
    ['Cuộc thi', contestName],
    ['Tuần thi', name],
    ['Bản kết quả', version],
    ['Số lượt thi được công nhận (n)', paper.n],
    ['Số câu của một đề', paper.questionCount],
    ['Điểm trung bình', rounded(paper.mean)],
    ['Trung vị', rounded(paper.median)],
    ['Độ lệch chuẩn', rounded(paper.standardDeviation)],
    ['Độ lệch của phân bố (skewness)', rounded(paper.skewness)],
    ['Độ nhọn của phân bố (kurtosis)', rounded(paper.kurtosis)],
    ['Độ tin cậy (hệ số nhất quán nội tại)', rounded(paper.reliability)],
    ['Tỷ lệ sai số', rounded(paper.errorRatio)],
    ['Sai số chuẩn (điểm)', rounded(paper.standardError)],
    ...paper.distribution.map((count, score): TableCell[] => [`Số lượt đúng ${score} câu`, count]),
  ];
  return { name: 'Đề thi', header: ['Mục', 'Giá trị'], rows, widths: [40, 40] };
}

function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): SheetToWrite {
  return {
    name,
    header: columns.map(([header]) => header),
    rows: rows.map((row) => columns.map(([, , valueOf]) => valueOf(row))),
    widths: columns.map(([, width]) => width),
  };
}

const rounded = (figure: number | null): number | null => (figure === null ? null : Number(figure.toFixed(4)));
