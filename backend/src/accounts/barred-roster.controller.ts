import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/http/access.js';
import { AnswersFile, fileOf, XLSX } from '../platform/tables/named-file.js';
import { TakesFile, TheFile, type UploadedFile } from '../platform/tables/uploaded-table.js';
import { RosterImportView } from '../units/unit.dto.js';
import { BarredEditing } from './barred-editing.service.js';
import { BarredImport } from './barred-import.service.js';
import { BarredListing } from './barred-listing.service.js';
import { BarredPage, BarredQuery, BarredRequest, BarredRow } from './barred-roster.dto.js';

@ApiTags('barred roster')
@Controller('staff/barred-roster')
export class BarredRosterController {
  constructor(
    private readonly listing: BarredListing,
    private readonly editing: BarredEditing,
    private readonly importing: BarredImport,
  ) {}

  /** A page of the people who may not take part, with the contestants who resemble them. */
  @Get()
  @Allow('organiser', 'judge', 'administrator')
  @ApiOkResponse({ type: BarredPage })
  list(@Query() query: BarredQuery): Promise<BarredPage> {
    return this.listing.page(query);
  }

  /** The workbook to fill in for an import. */
  @Get('template.xlsx')
  @Allow('organiser', 'judge', 'administrator')
  @AnswersFile(XLSX)
  async template(): Promise<StreamableFile> {
    return fileOf(XLSX, { name: 'danh-sach-khong-duoc-du-thi.xlsx', content: await this.importing.template() });
  }

  @Post()
  @Allow('organiser')
  @ApiCreatedResponse({ type: BarredRow })
  add(@Body() request: BarredRequest): Promise<BarredRow> {
    return this.editing.add(request);
  }

  /** Adds people from a table with the columns Họ và tên, Ngày sinh, Số điện thoại, Số CCCD, Ban; all rows or none. */
  @Post('import')
  @HttpCode(200)
  @Allow('organiser')
  @TakesFile()
  @ApiOkResponse({ type: RosterImportView })
  import(@TheFile() file: UploadedFile): Promise<RosterImportView> {
    return this.importing.take(file);
  }

  /** Takes a person off the roster. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('organiser')
  @ApiNoContentResponse()
  async remove(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.editing.remove(id);
  }
}
