import { Controller, Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../platform/http/access.js';
import { PathId } from '../platform/http/path-id.js';
import { AnswersFile, fileOf, XLSX } from '../platform/tables/named-file.js';
import { ItemAnalysisView } from './item-analysis.dto.js';
import { ItemAnalysisReport } from './item-analysis.service.js';

@ApiTags('reports')
@Allow('organiser', 'judge')
@Controller('staff/rounds/:roundId')
export class ItemAnalysisController {
  constructor(private readonly report: ItemAnalysisReport) {}

  @Get('item-analysis')
  @ApiOkResponse({ type: ItemAnalysisView, description: 'By the latest result of the round.' })
  ofRound(@PathId('roundId') roundId: string): Promise<ItemAnalysisView> {
    return this.report.of(roundId);
  }

  @Get('item-analysis.xlsx')
  @AnswersFile(XLSX)
  async workbook(@PathId('roundId') roundId: string): Promise<StreamableFile> {
    return fileOf(XLSX, await this.report.workbook(roundId));
  }
}
