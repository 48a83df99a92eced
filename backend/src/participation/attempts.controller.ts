import { Body, Controller, Get, HttpCode, HttpStatus, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { WorthOf } from '../platform/overload/importance.js';
import { AnswerSaving } from './answer-saving.service.js';
import { AttemptReading } from './attempt-reading.service.js';
import { AttemptSubmission } from './attempt-submission.service.js';
import { AnswerRequest, FlagRequest, ReceiptView, SavedView, SubmissionRequest } from './participation.dto.js';
import { AttemptId, Position } from './path-ids.js';

/** What a contestant does in an attempt. */
@ApiTags('participation')
@Allow('contestant')
@Controller('attempts/:id')
export class AttemptsController {
  constructor(
    private readonly saving: AnswerSaving,
    private readonly submission: AttemptSubmission,
    private readonly reading: AttemptReading,
  ) {}

  @Put('answers/:position')
  @WorthOf('answer', { isLean: true })
  @ApiOkResponse({ type: SavedView, description: 'The choice is in the database.' })
  save(
    @CurrentAccount() { accountId }: SignedIn,
    @AttemptId() attemptId: string,
    @Position() position: number,
    @Body() { choice }: AnswerRequest,
  ): Promise<SavedView> {
    return this.saving.save(accountId, { attemptId, position, choice });
  }

  @Put('flags/:position')
  @WorthOf('answer', { isLean: true })
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  flag(
    @CurrentAccount() { accountId }: SignedIn,
    @AttemptId() attemptId: string,
    @Position() position: number,
    @Body() { flagged }: FlagRequest,
  ): Promise<void> {
    return this.saving.flag(accountId, { attemptId, position, flagged });
  }

  @Post('submission')
  @WorthOf('answer', { isLean: true })
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: ReceiptView, description: 'The receipt; the same one however often it is asked for.' })
  submit(
    @CurrentAccount() { accountId }: SignedIn,
    @AttemptId() attemptId: string,
    @Body() request: SubmissionRequest,
    @Req() { id: requestId }: FastifyRequest,
  ): Promise<ReceiptView> {
    return this.submission.submit(accountId, attemptId, { request, requestId });
  }

  @Get('receipt')
  @ApiOkResponse({ type: ReceiptView })
  receipt(@CurrentAccount() { accountId }: SignedIn, @AttemptId() attemptId: string): Promise<ReceiptView> {
    return this.reading.receipt(accountId, attemptId);
  }
}
