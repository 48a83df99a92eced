import { Body, Controller, Get, HttpCode, HttpStatus, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { JudgedOverall } from './judged-overall.service.js';
import { JudgedOverallView } from './judged-overall.dto.js';
import { VersionRequest } from './judging.dto.js';
import { OverallAsking } from './overall-asking.service.js';
import { RankingPage, RankingQuery } from './ranking.dto.js';
import { RankingReading } from './ranking-reading.service.js';
import { ResultSigning } from './result-signing.service.js';

/** The overall standing of the current contest, for the jury. */
@ApiTags('judging')
@Allow('judge')
@Controller('staff/judging/overall')
export class OverallJudgingController {
  constructor(
    private readonly overall: JudgedOverall,
    private readonly asking: OverallAsking,
    private readonly ranking: RankingReading,
    private readonly signing: ResultSigning,
  ) {}

  @Get()
  @Allow('judge', 'organiser', 'administrator')
  @ApiOkResponse({ type: JudgedOverallView })
  one(): Promise<JudgedOverallView> {
    return this.overall.view();
  }

  @Get('ranking')
  @Allow('judge', 'organiser', 'administrator')
  @ApiOkResponse({ type: RankingPage })
  page(@Query() query: RankingQuery): Promise<RankingPage> {
    return this.ranking.overall(query);
  }

  @Post('computation')
  @ApiCreatedResponse({ type: JudgedOverallView, description: 'Sums up the published rounds.' })
  async compute(@CurrentAccount() judge: SignedIn): Promise<JudgedOverallView> {
    await this.asking.ask(judge.accountId);
    return this.overall.view();
  }

  @Post('confirmation')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: JudgedOverallView })
  async confirm(@Body() { version }: VersionRequest, @CurrentAccount() judge: SignedIn): Promise<JudgedOverallView> {
    await this.signing.confirmOverall(version, judge.accountId);
    return this.overall.view();
  }

  @Post('publication')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: JudgedOverallView })
  async publish(@Body() { version }: VersionRequest, @CurrentAccount() judge: SignedIn): Promise<JudgedOverallView> {
    await this.signing.publishOverall(version, judge.accountId);
    return this.overall.view();
  }
}
