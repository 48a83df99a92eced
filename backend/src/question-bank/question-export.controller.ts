import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/http/access.js';
import { AnswersFile, fileOf, streamOf, XLSX } from '../platform/tables/named-file.js';
import { QuestionExportQuery } from './question-export.dto.js';
import { QuestionExport } from './question-export.service.js';

const GIFT = 'text/plain; charset=utf-8';
const XML = 'application/xml; charset=utf-8';

/** Files hold keys: every export is in the audit log. Problem: nothing-to-export. */
@Controller('staff/questions')
@ApiTags('question bank')
@Allow('organiser')
export class QuestionExportController {
  constructor(private readonly questions: QuestionExport) {}

  /** The questions with the columns of the template. */
  @Get('export.xlsx')
  @AnswersFile(XLSX)
  async workbook(@Query() query: QuestionExportQuery): Promise<StreamableFile> {
    return fileOf(XLSX, await this.questions.workbook(query));
  }

  /** The questions in GIFT; code, difficulty and week in comments. */
  @Get('export.gift')
  @AnswersFile(GIFT)
  async gift(@Query() query: QuestionExportQuery): Promise<StreamableFile> {
    return streamOf(GIFT, await this.questions.gift(query));
  }

  /** The questions as Moodle XML; difficulty and week as tags. */
  @Get('export.xml')
  @AnswersFile(XML)
  async moodleXml(@Query() query: QuestionExportQuery): Promise<StreamableFile> {
    return streamOf(XML, await this.questions.moodleXml(query));
  }
}
