import { maskPhone } from '../domain/phone.js';
import type { Prize } from '../domain/rules.js';
import type { TableCell } from '../platform/tables/write-workbook.js';
import { prizeNoteView } from '../results/decided-by.js';
import type { RankedPerson } from '../results/ranked-people.repository.js';

/** What a list shows, and to whom. */
export interface ListManner {
  readonly prizes: readonly Prize[];
  readonly timeZone: string;
  /** Whole phone numbers and dates of birth. */
  readonly full: boolean;
}

interface Column {
  readonly header: string;
  readonly width: number;
  readonly cell: (person: RankedPerson, manner: ListManner, index: number) => TableCell;
  /** Only in the full list. */
  readonly fullOnly?: true;
}

/** The official list of winners is Vietnamese, whoever downloads it. */
const COLUMNS: readonly Column[] = [
  { header: 'STT', width: 6, cell: (_person, _manner, index) => index + 1 },
  { header: 'Hạng', width: 7, cell: ({ rank }) => rank },
  { header: 'Họ và tên', width: 28, cell: ({ name }) => name },
  { header: 'Ngày sinh', width: 12, fullOnly: true, cell: ({ dateOfBirth }) => dayInWords(dateOfBirth) },
  { header: 'Địa bàn', width: 24, cell: ({ commune }) => commune },
  { header: 'Đơn vị', width: 32, cell: ({ unit }) => unit },
  { header: 'Số điện thoại', width: 15, cell: ({ phone }, { full }) => phoneCell(phone, full) },
  { header: 'Điểm', width: 7, cell: ({ score }) => score },
  { header: 'Dự đoán', width: 10, cell: ({ prediction }) => prediction },
  { header: 'Chênh lệch', width: 11, cell: ({ distance }) => distance },
  {
    header: 'Thời điểm nộp',
    width: 25,
    cell: ({ submittedAt }, { timeZone }) => instantInWords(submittedAt, timeZone),
  },
  { header: 'Thời gian làm bài', width: 17, cell: ({ durationMs }) => durationInWords(durationMs) },
  { header: 'Giải', width: 20, cell: ({ prizeCode }, { prizes }) => prizeName(prizeCode, prizes) },
  { header: 'Ghi chú', width: 44, cell: ({ prizeNote }) => prizeNoteView(prizeNote, 'vi') },
];

export const columnsOf = ({ full }: ListManner): readonly Column[] =>
  COLUMNS.filter(({ fullOnly }) => full || !fullOnly);

/** The rows of these people, of whom the first has `before` others before him on the list. */
export function cellsOf(people: readonly RankedPerson[], manner: ListManner, before: number): TableCell[][] {
  const columns = columnsOf(manner);
  return people.map((person, index) => columns.map(({ cell }) => cell(person, manner, before + index)));
}

/** 03/08/2026 10:05:07,042 in the contest's zone: the milliseconds decide ranks. */
export function instantInWords(instant: Date | null, timeZone: string): string | null {
  if (instant === null) return null;
  const toTheSecond = formatIn(timeZone).format(instant).replace(', ', ' ');
  return `${toTheSecond},${String(instant.getUTCMilliseconds()).padStart(3, '0')}`;
}

/** Kept, because making one takes longer and more memory than a row of the list. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  FORMATS.set(timeZone, format);
  return format;
}

/** 1 giờ 02 phút 03,045 giây. */
function durationInWords(durationMs: number): string {
  const hours = Math.floor(durationMs / 3_600_000);
  const minutes = Math.floor(durationMs / 60_000) % 60;
  const seconds = Math.floor(durationMs / 1_000) % 60;
  const ofSecond = String(durationMs % 1_000).padStart(3, '0');
  return `${hours > 0 ? `${hours} giờ ` : ''}${minutes} phút ${String(seconds).padStart(2, '0')},${ofSecond} giây`;
}

const dayInWords = (day: string | null) => day?.split('-').reverse().join('/') ?? null;

function phoneCell(phone: string | null, full: boolean): string | null {
  if (phone === null) return null;
  return full ? `0${phone.slice(3)}` : maskPhone(phone);
}

const prizeName = (code: string | null, prizes: readonly Prize[]) =>
  prizes.find((prize) => prize.code === code)?.name ?? null;
