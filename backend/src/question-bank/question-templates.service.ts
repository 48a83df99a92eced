import { Injectable } from '@nestjs/common';
import { writeCsv } from '../platform/tables/write-csv.js';
import { writeWorkbook } from '../platform/tables/write-workbook.js';
import { IMPORT_COLUMNS } from './question-columns.js';
import { TopicRepository } from './topic.repository.js';

const COLUMNS = Object.values(IMPORT_COLUMNS);
const HEADINGS = COLUMNS.map(({ heading }) => heading);

/** `topic` is one of the bank, so that the example itself can be loaded. */
const exampleOf = (topic: string) => [
  'VD-001',
  topic,
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

const TOPIC_OF_AN_EMPTY_BANK = 'Chính quyền số';

/** The files that organisers fill in. */
@Injectable()
export class QuestionTemplates {
  constructor(private readonly topics: TopicRepository) {}

  /** Three sheets: the one to fill in, an example, and what each column takes. Only the first one is ever read. */
  async workbook(): Promise<Buffer> {
    const widths = COLUMNS.map(({ width }) => width);
    return writeWorkbook([
      { name: 'Câu hỏi', header: HEADINGS, rows: [], widths },
      { name: 'Ví dụ', header: HEADINGS, rows: [exampleOf(await this.topic())], widths },
      {
        name: 'Hướng dẫn',
        header: ['Cột', 'Bắt buộc', 'Cách ghi'],
        rows: COLUMNS.map(({ heading, isRequired, about }) => [heading, isRequired ? 'Có' : 'Không', about]),
        widths: [20, 12, 80],
      },
    ]);
  }

  /** The headings and one example, which the author replaces. */
  async csv(): Promise<Buffer> {
    return writeCsv(HEADINGS, [exampleOf(await this.topic())]);
  }

  private async topic(): Promise<string> {
    const [name = TOPIC_OF_AN_EMPTY_BANK] = (await this.topics.names()).values();
    return name;
  }
}
