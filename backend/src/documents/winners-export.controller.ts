import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { PathId } from '../platform/http/path-id.js';
import { CSV, sentAs, XLSX } from '../platform/tables/named-file.js';
import { WinnersExportQuery } from './winners-export.dto.js';
import { WinnersExport } from './winners-export.service.js';

const FILE = { schema: { type: 'string', format: 'binary' } };

/** The ranked list as a file: of a round, or overall. */
@ApiTags('documents')
@Allow('judge', 'organiser', 'administrator')
@Controller('staff/judging')
export class WinnersExportController {
  constructor(private readonly exports: WinnersExport) {}

  @Get('overall/export.xlsx')
  @ApiProduces(XLSX)
  @ApiOkResponse(FILE)
  async overallWorkbook(
    @Query() query: WinnersExportQuery,
    @CurrentAccount() staff: SignedIn,
  ): Promise<StreamableFile> {
    return sentAs(XLSX, await this.exports.workbook(null, query, staff));
  }

  @Get('overall/export.csv')
  @ApiProduces(CSV)
  @ApiOkResponse(FILE)
  async overallCsv(@Query() query: WinnersExportQuery, @CurrentAccount() staff: SignedIn): Promise<StreamableFile> {
    return sentAs(CSV, await this.exports.csv(null, query, staff));
  }

  @Get(':roundId/export.xlsx')
  @ApiProduces(XLSX)
  @ApiOkResponse(FILE)
  async workbook(
    @PathId('roundId') roundId: string,
    @Query() query: WinnersExportQuery,
    @CurrentAccount() staff: SignedIn,
  ): Promise<StreamableFile> {
    return sentAs(XLSX, await this.exports.workbook(roundId, query, staff));
  }

  @Get(':roundId/export.csv')
  @ApiProduces(CSV)
  @ApiOkResponse(FILE)
  async csv(
    @PathId('roundId') roundId: string,
    @Query() query: WinnersExportQuery,
    @CurrentAccount() staff: SignedIn,
  ): Promise<StreamableFile> {
    return sentAs(CSV, await this.exports.csv(roundId, query, staff));
  }
}
