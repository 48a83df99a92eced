import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/http/access.js';
import { AnswersFile, fileOf, XLSX } from '../platform/tables/named-file.js';
import { TakesFile, TheFile, type UploadedFile } from '../platform/tables/uploaded-table.js';
import { UnitEditing } from './unit-editing.service.js';
import { UnitImport } from './unit-import.service.js';
import { UnitListing } from './unit-listing.service.js';
import { RosterImportView, UnitChangeRequest, UnitPage, UnitRequest, UnitRow, UnitsQuery } from './unit.dto.js';

@ApiTags('units')
@Controller('staff/units')
export class StaffUnitsController {
  constructor(
    private readonly listing: UnitListing,
    private readonly editing: UnitEditing,
    private readonly importing: UnitImport,
  ) {}

  /** A page of units, by name. */
  @Get()
  @Allow('organiser', 'judge', 'administrator')
  @ApiOkResponse({ type: UnitPage })
  list(@Query() query: UnitsQuery): Promise<UnitPage> {
    return this.listing.page(query);
  }

  /** The workbook to fill in for an import. */
  @Get('template.xlsx')
  @Allow('organiser', 'judge', 'administrator')
  @AnswersFile(XLSX)
  async template(): Promise<StreamableFile> {
    return fileOf(XLSX, { name: 'don-vi.xlsx', content: await this.importing.template() });
  }

  @Post()
  @Allow('organiser')
  @ApiCreatedResponse({ type: UnitRow })
  add(@Body() request: UnitRequest): Promise<UnitRow> {
    return this.editing.add(request);
  }

  /** Adds and updates units from a table with the columns Mã, Tên, Loại, Thuộc, Số người; all rows or none. */
  @Post('import')
  @HttpCode(200)
  @Allow('organiser')
  @TakesFile()
  @ApiOkResponse({ type: RosterImportView })
  import(@TheFile() file: UploadedFile): Promise<RosterImportView> {
    return this.importing.take(file);
  }

  @Patch(':id')
  @Allow('organiser')
  @ApiOkResponse({ type: UnitRow })
  change(@Param('id', ParseUUIDPipe) id: string, @Body() request: UnitChangeRequest): Promise<UnitRow> {
    return this.editing.change(id, request);
  }
}
