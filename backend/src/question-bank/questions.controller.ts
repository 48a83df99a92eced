import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { PathId } from '../platform/http/path-id.js';
import { BulkRequest, BulkView, QuestionPage, QuestionQuery, QuestionRequest, QuestionView } from './question.dto.js';
import { QuestionApproval } from './question-approval.service.js';
import { QuestionEditing } from './question-editing.service.js';
import { QuestionReading } from './question-reading.service.js';

@Controller('staff/questions')
@ApiTags('question bank')
export class QuestionsController {
  constructor(
    private readonly reading: QuestionReading,
    private readonly editing: QuestionEditing,
    private readonly approval: QuestionApproval,
  ) {}

  /** A page of the bank, by code. */
  @Get()
  @Allow('organiser', 'judge', 'administrator')
  @ApiOkResponse({ type: QuestionPage })
  page(@Query() query: QuestionQuery): Promise<QuestionPage> {
    return this.reading.page(query);
  }

  /** One question with its key, its versions, and the rounds that use it. */
  @Get(':id')
  @Allow('organiser', 'judge')
  @ApiOkResponse({ type: QuestionView })
  view(@PathId() id: string): Promise<QuestionView> {
    return this.reading.view(id);
  }

  /** Writes a new question, as a draft. Problems: question-unusable, question-code-taken, question-doubled. */
  @Post()
  @Allow('organiser')
  @ApiCreatedResponse({ type: QuestionView })
  async write(@Body() request: QuestionRequest, @CurrentAccount() author: SignedIn): Promise<QuestionView> {
    return this.reading.view(await this.editing.write(request, author.accountId));
  }

  /** Approves or retires many at once; those that cannot be are named, the others are done. */
  @Post('bulk')
  @HttpCode(200)
  @Allow('organiser')
  @ApiOkResponse({ type: BulkView })
  bulk(@Body() request: BulkRequest): Promise<BulkView> {
    return this.approval.bulk(request);
  }

  /** Makes a new version; other words are a draft until somebody approves them. Rounds keep the version they have. */
  @Put(':id')
  @Allow('organiser')
  @ApiOkResponse({ type: QuestionView })
  async revise(
    @PathId() id: string,
    @Body() request: QuestionRequest,
    @CurrentAccount() author: SignedIn,
  ): Promise<QuestionView> {
    await this.editing.revise(id, request, author.accountId);
    return this.reading.view(id);
  }

  /** From now on rounds may take the question. Problem: question-unusable. */
  @Post(':id/approval')
  @HttpCode(200)
  @Allow('organiser')
  @ApiOkResponse({ type: QuestionView })
  async approve(@PathId() id: string): Promise<QuestionView> {
    await this.approval.approve(id);
    return this.reading.view(id);
  }

  /** From now on no round takes the question; released rounds keep it. */
  @Post(':id/retirement')
  @HttpCode(200)
  @Allow('organiser')
  @ApiOkResponse({ type: QuestionView })
  async retire(@PathId() id: string): Promise<QuestionView> {
    await this.approval.retire(id);
    return this.reading.view(id);
  }
}
