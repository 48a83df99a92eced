import { Body, Controller, Get, HttpCode, HttpStatus, Post, Put, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { WorthOf } from '../platform/overload/importance.js';
import { AttemptReading } from './attempt-reading.service.js';
import { AttemptStarting } from './attempt-starting.service.js';
import { MyRounds } from './my-rounds.service.js';
import { AttemptView, MyRoundView, PredictionRequest, PredictionView } from './participation.dto.js';
import { RoundId } from './path-ids.js';
import { PredictionSaving } from './prediction-saving.service.js';

/** What a contestant does in a round. */
@ApiTags('participation')
@Allow('contestant')
@Controller()
export class RoundParticipationController {
  constructor(
    private readonly myRounds: MyRounds,
    private readonly starting: AttemptStarting,
    private readonly reading: AttemptReading,
    private readonly predictions: PredictionSaving,
  ) {}

  @Get('my-rounds')
  @ApiOkResponse({ type: [MyRoundView], description: 'Every round of the contest with what I did in it.' })
  mine(@CurrentAccount() account: SignedIn): Promise<MyRoundView[]> {
    return this.myRounds.of(account.accountId);
  }

  @Post('rounds/:roundId/attempts')
  @WorthOf('action', { isLean: true })
  @ApiCreatedResponse({ type: AttemptView, description: 'A new attempt.' })
  @ApiOkResponse({ type: AttemptView, description: 'The attempt that is open already.' })
  async start(
    @CurrentAccount() account: SignedIn,
    @RoundId() roundId: string,
    @Req() { ip: address, headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttemptView> {
    const device = { address, userAgent: headers['user-agent'] ?? null };
    const { isNew, view } = await this.starting.start(account.accountId, roundId, device);
    void reply.status(isNew ? HttpStatus.CREATED : HttpStatus.OK);
    return view;
  }

  @Get('rounds/:roundId/attempt')
  @ApiOkResponse({ type: AttemptView, description: 'The open attempt, or else the latest.' })
  current(@CurrentAccount() account: SignedIn, @RoundId() roundId: string): Promise<AttemptView> {
    return this.reading.openOrLatest(account.accountId, roundId);
  }

  @Put('rounds/:roundId/prediction')
  @WorthOf('answer')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: PredictionView })
  predict(
    @CurrentAccount() account: SignedIn,
    @RoundId() roundId: string,
    @Body() { value }: PredictionRequest,
  ): Promise<PredictionView> {
    return this.predictions.save(account.accountId, roundId, value);
  }
}
