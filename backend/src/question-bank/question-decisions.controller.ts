import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { LifeAction } from '../domain/question-life.js';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { PathId } from '../platform/http/path-id.js';
import { QuestionView } from './question.dto.js';
import { QuestionBulkDeciding } from './question-bulk-deciding.service.js';
import { QuestionDeciding } from './question-deciding.service.js';
import { BulkByFilterRequest, BulkRequest, BulkView, DecisionRequest } from './question-life.dto.js';
import { QuestionReading } from './question-reading.service.js';

@Controller('staff/questions')
@ApiTags('question bank')
export class QuestionDecisionsController {
  constructor(
    private readonly deciding: QuestionDeciding,
    private readonly bulk: QuestionBulkDeciding,
    private readonly reading: QuestionReading,
  ) {}

  /** One decision on the questions of a list. Those that cannot be are named with the reason, the others are done. */
  @Post('bulk')
  @HttpCode(200)
  @Allow('organiser', 'judge')
  @ApiOkResponse({ type: BulkView })
  decideOnList(@Body() request: BulkRequest, @CurrentAccount() decider: SignedIn): Promise<BulkView> {
    return this.bulk.list(request, decider);
  }

  /** One decision on all questions that match. Problem: matches-changed, and then nothing is done. */
  @Post('bulk-by-filter')
  @HttpCode(200)
  @Allow('organiser', 'judge')
  @ApiOkResponse({ type: BulkView })
  decideOnMatches(@Body() request: BulkByFilterRequest, @CurrentAccount() decider: SignedIn): Promise<BulkView> {
    return this.bulk.matching(request, decider);
  }

  /**
   * Somebody other than the author has read these words and finds them right.
   * Problems: question-own-words, question-changed-meanwhile, question-retired, question-unusable.
   */
  @Post(':id/review')
  @HttpCode(200)
  @Allow('organiser', 'judge')
  @ApiOkResponse({ type: QuestionView })
  review(
    @PathId() id: string,
    @Body() { version }: DecisionRequest,
    @CurrentAccount() reviewer: SignedIn,
  ): Promise<QuestionView> {
    return this.decide('review', { id, version }, reviewer);
  }

  /**
   * From now on rounds may take the question. Problems: question-not-reviewed, question-own-words,
   * question-has-open-comments, question-changed-meanwhile, question-retired, question-unusable.
   */
  @Post(':id/approval')
  @HttpCode(200)
  @Allow('organiser')
  @ApiOkResponse({ type: QuestionView })
  approve(
    @PathId() id: string,
    @Body() { version }: DecisionRequest,
    @CurrentAccount() approver: SignedIn,
  ): Promise<QuestionView> {
    return this.decide('approve', { id, version }, approver);
  }

  /** From now on no round takes the question; released rounds keep it. */
  @Post(':id/retirement')
  @HttpCode(200)
  @Allow('organiser')
  @ApiOkResponse({ type: QuestionView })
  retire(@PathId() id: string, @CurrentAccount() organiser: SignedIn): Promise<QuestionView> {
    return this.decide('retire', { id }, organiser);
  }

  /** Brings a retired question back, as a draft. Problem: question-doubled, where another one asks the same by now. */
  @Delete(':id/retirement')
  @Allow('organiser')
  @ApiOkResponse({ type: QuestionView })
  reinstate(@PathId() id: string, @CurrentAccount() organiser: SignedIn): Promise<QuestionView> {
    return this.decide('reinstate', { id }, organiser);
  }

  private async decide(
    action: LifeAction,
    read: { id: string; version?: number },
    decider: SignedIn,
  ): Promise<QuestionView> {
    await this.deciding.decide(action, read, decider);
    return this.reading.view(read.id, decider, 'decision');
  }
}
