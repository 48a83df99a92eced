import { Body, Controller, Delete, Get, HttpCode, Post, Put, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { PathId } from '../platform/http/path-id.js';
import { AnswersFile, CSV, fileOf, XLSX } from '../platform/tables/named-file.js';
import { TakesFile, TheFile, TheFormOf, type UploadedFile } from '../platform/tables/uploaded-table.js';
import { ImportDefaultsRequest, QuestionImportView } from './question-import.dto.js';
import { QuestionImportDefaults } from './question-import-defaults.service.js';
import { QuestionImporting } from './question-importing.service.js';
import { QuestionTemplates } from './question-templates.service.js';

@Controller('staff/question-imports')
@ApiTags('question bank')
@Allow('organiser')
export class QuestionImportsController {
  constructor(
    private readonly imports: QuestionImporting,
    private readonly defaults: QuestionImportDefaults,
    private readonly templates: QuestionTemplates,
  ) {}

  /** Takes an XLSX, CSV/TSV, DOCX, Aiken, GIFT or Moodle XML file of at most 20 MB, behind what the questions get that do not name it; the worker reads and checks it. Ask for the import to see how far it is. Problem: import-topic-unknown. */
  @Post()
  @TakesFile(ImportDefaultsRequest)
  @ApiCreatedResponse({ type: QuestionImportView })
  upload(
    @TheFile() file: UploadedFile,
    @TheFormOf(ImportDefaultsRequest) defaults: ImportDefaultsRequest,
    @CurrentAccount() organiser: SignedIn,
  ): Promise<QuestionImportView> {
    return this.imports.upload(file, defaults, organiser.accountId);
  }

  /** The workbook to fill in, with an example. */
  @Get('template.xlsx')
  @AnswersFile(XLSX)
  async workbook(): Promise<StreamableFile> {
    return fileOf(XLSX, { name: 'mau-cau-hoi.xlsx', content: await this.templates.workbook() });
  }

  /** The same as CSV. */
  @Get('template.csv')
  @AnswersFile(CSV)
  async csv(): Promise<StreamableFile> {
    return fileOf(CSV, { name: 'mau-cau-hoi.csv', content: await this.templates.csv() });
  }

  /** How far it is, what is wrong with the file, and its first questions. */
  @Get(':id')
  @ApiOkResponse({ type: QuestionImportView })
  view(@PathId() id: string): Promise<QuestionImportView> {
    return this.imports.view(id);
  }

  /** Chooses what the questions get that do not name it, and has the file checked again. Problems: import-topic-unknown, import-not-checked, import-being-accepted, import-ended. */
  @Put(':id/defaults')
  @ApiOkResponse({ type: QuestionImportView })
  choose(@PathId() id: string, @Body() defaults: ImportDefaultsRequest): Promise<QuestionImportView> {
    return this.defaults.choose(id, defaults);
  }

  /** Takes all questions of a checked file into the bank, as drafts. Problems: import-has-errors, import-not-checked. */
  @Post(':id/acceptance')
  @HttpCode(200)
  @ApiOkResponse({ type: QuestionImportView })
  accept(@PathId() id: string): Promise<QuestionImportView> {
    return this.imports.accept(id);
  }

  /** Forgets an import; questions that were taken stay. Problem: import-being-accepted. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  discard(@PathId() id: string): Promise<void> {
    return this.imports.discard(id);
  }
}
