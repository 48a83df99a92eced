import type { CatalogueRound } from '../contests/round-catalogue.js';
import type { SheetToWrite, TableCell } from '../platform/tables/write-workbook.js';
import type { NamedResult } from '../results/results.repository.js';
import { instantInWords } from './winners-columns.js';

/** What a list is about. */
export interface ExportSubject {
  readonly contestName: string;
  readonly timeZone: string;
  /** The round; overall all published ones, by number. */
  readonly rounds: readonly CatalogueRound[];
  readonly isOverall: boolean;
  readonly result: NamedResult;
}

/** The first sheet: what the list is, which version, and everything needed to check it. */
export function headSheet(
  { contestName, timeZone, rounds, isOverall, result }: ExportSubject,
  now: Date,
): SheetToWrite {
  const at = (instant: Date | null) => instantInWords(instant, timeZone) ?? 'Chưa';
  const facts: (readonly [string, TableCell])[] = [
    ['Cuộc thi', contestName],
    ['Tuần thi', isOverall ? `Chung cuộc: ${rounds.map(({ name }) => name).join(', ')}` : (rounds[0]?.name ?? '')],
    ...(isOverall ? [] : [['Số người trả lời đúng (N)', result.actualCount] as const]),
    ['Số người được xếp hạng', result.participantCount],
    ['Bản kết quả', result.version],
    ['Lý do của bản này', result.reason],
    ['Phiên bản thể lệ', rounds.map(({ ruleSetVersion }) => ruleSetVersion).join(', ')],
    ['Cam kết bốc thăm (SHA-256)', rounds.map(({ lotCommitment }) => lotCommitment ?? '').join(':')],
    ['Khóa bốc thăm', rounds.map(({ lotSeed }) => lotSeed ?? '').join(':')],
    ['Dấu vân tay dữ liệu (SHA-256)', result.inputHash],
    ['Tính lúc', at(result.createdAt)],
    ['Xác nhận lúc', at(result.confirmedAt)],
    ['Công bố lúc', at(result.publishedAt)],
    ['Xuất tệp lúc', at(now)],
  ];
  return { name: 'Thông tin', header: ['Mục', 'Nội dung'], rows: facts, widths: [32, 70] };
}
