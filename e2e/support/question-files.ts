import { worksheet } from './worksheets.js';

const HEADINGS = [
  ...['Mã', 'Chủ đề', 'Mức độ', 'Tuần', 'Câu hỏi', 'Phương án A', 'Phương án B', 'Phương án C', 'Phương án D'],
  ...['Đáp án', 'Giải thích', 'Nguồn'],
];

/** A question as somebody writes it into the worksheet. */
export interface WrittenQuestion {
  readonly code: string;
  readonly topic: string;
  readonly stem: string;
  readonly options: readonly string[];
  readonly key: string;
}

const rowOf = ({ code, topic, stem, options, key }: WrittenQuestion): string[] => [
  ...[code, topic, 'Dễ', '2', stem],
  ...[0, 1, 2, 3].map((place) => options[place] ?? ''),
  ...[key, `Vì ${options[0]?.toLowerCase() ?? 'vậy'}.`, 'Luật An ninh mạng, điều 1'],
];

/** A file of questions as a browser uploads it. */
export const questionFile = (name: string, questions: readonly WrittenQuestion[]) =>
  worksheet(name, [HEADINGS, ...questions.map(rowOf)]);
