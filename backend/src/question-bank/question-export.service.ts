import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { todayIn, VIETNAM } from '../platform/clock/zoned-time.js';
import type { NamedFile, NamedText } from '../platform/tables/named-file.js';
import type { ExportedQuestion } from './formats/exported-question.js';
import { giftWriter } from './formats/gift-writer.js';
import { moodleXmlWriter } from './formats/moodle-xml-writer.js';
import type { TextWriter } from './formats/text-writer.js';
import { workbookOfQuestions } from './formats/workbook-writer.js';
import { KeyLooks } from './key-looks.service.js';
import type { QuestionExportQuery } from './question-export.dto.js';
import { QuestionExportRepository } from './question-export.repository.js';
import { NothingToExport } from './question.errors.js';
import { QuestionSearchRepository } from './question-search.repository.js';

/** Writes questions, with their keys, into files that the import reads back to the same questions. */
@Injectable()
export class QuestionExport {
  constructor(
    private readonly questions: QuestionExportRepository,
    private readonly search: QuestionSearchRepository,
    private readonly looks: KeyLooks,
    private readonly clock: Clock,
  ) {}

  /** Problem: nothing-to-export. */
  async workbook(query: QuestionExportQuery): Promise<NamedFile> {
    const ids = await this.wanted(query);
    const questions: ExportedQuestion[] = [];
    for await (const some of this.questions.inOrder(ids)) questions.push(...some);
    return { name: this.fileName('xlsx'), content: await workbookOfQuestions(questions) };
  }

  /** Problem: nothing-to-export. */
  async gift(query: QuestionExportQuery): Promise<NamedText> {
    return { name: this.fileName('gift'), pieces: this.written(giftWriter(), await this.wanted(query)) };
  }

  /** Problem: nothing-to-export. */
  async moodleXml(query: QuestionExportQuery): Promise<NamedText> {
    return { name: this.fileName('xml'), pieces: this.written(moodleXmlWriter(), await this.wanted(query)) };
  }

  private async wanted({ ids, ...filter }: QuestionExportQuery): Promise<string[]> {
    const wanted =
      ids === undefined
        ? await this.search.idsMatching(filter)
        : await this.questions.existing([...new Set(ids.split(','))]);
    if (wanted.length === 0) throw new NothingToExport();
    await this.looks.record(wanted, 'export');
    return wanted;
  }

  /** Some hundred questions at a time, as fast as the reader takes them. */
  private async *written({ head, piece, tail }: TextWriter, ids: readonly string[]): AsyncGenerator<string> {
    yield head;
    for await (const some of this.questions.inOrder(ids)) yield some.map(piece).join('');
    yield tail;
  }

  private readonly fileName = (ending: string) => `cau-hoi-${todayIn(VIETNAM, this.clock)}.${ending}`;
}
