import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { PathId } from '../platform/http/path-id.js';
import { QuestionPage, QuestionRequest, QuestionRevision, QuestionView } from './question.dto.js';
import { QuestionEditing } from './question-editing.service.js';
import { QuestionQuery } from './question-filter.dto.js';
import { QuestionReading } from './question-reading.service.js';
import { AuthorView, TimelineView } from './question-review.dto.js';
import { QuestionTimeline } from './question-timeline.service.js';

@Controller('staff/questions')
@ApiTags('question bank')
export class QuestionsController {
  constructor(
    private readonly reading: QuestionReading,
    private readonly editing: QuestionEditing,
    private readonly timeline: QuestionTimeline,
  ) {}

  /** A page of the bank, without keys. */
  @Get()
  @Allow('organiser', 'judge', 'administrator')
  @ApiOkResponse({ type: QuestionPage })
  page(@Query() query: QuestionQuery): Promise<QuestionPage> {
    return this.reading.page(query);
  }

  /** Everybody who wrote the present version of a question, for the filter by author. */
  @Get('authors')
  @Allow('organiser', 'judge', 'administrator')
  @ApiOkResponse({ type: [AuthorView] })
  authors(): Promise<AuthorView[]> {
    return this.reading.authors();
  }

  /** One question with its key, its life, and the rounds that use it. The look is in the audit log. */
  @Get(':id')
  @Allow('organiser', 'judge')
  @ApiOkResponse({ type: QuestionView })
  view(@PathId() id: string, @CurrentAccount() reader: SignedIn): Promise<QuestionView> {
    return this.reading.view(id, reader, 'question-page');
  }

  /** Everything that happened to it, newest first, with what each revision changed. The look is in the audit log. */
  @Get(':id/timeline')
  @Allow('organiser', 'judge')
  @ApiOkResponse({ type: TimelineView })
  history(@PathId() id: string): Promise<TimelineView> {
    return this.timeline.of(id);
  }

  /** Writes a new question, as a draft. Problems: question-unusable, question-code-taken, question-doubled. */
  @Post()
  @Allow('organiser')
  @ApiCreatedResponse({ type: QuestionView })
  async write(@Body() request: QuestionRequest, @CurrentAccount() author: SignedIn): Promise<QuestionView> {
    const id = await this.editing.write(request, author.accountId);
    return this.reading.view(id, author, 'revision');
  }

  /**
   * Makes a new version; other words are a draft until they are reviewed and approved. Rounds keep the version they
   * have. Problems: question-changed-meanwhile, question-retired, question-unusable, question-doubled.
   */
  @Put(':id')
  @Allow('organiser')
  @ApiOkResponse({ type: QuestionView })
  async revise(
    @PathId() id: string,
    @Body() request: QuestionRevision,
    @CurrentAccount() author: SignedIn,
  ): Promise<QuestionView> {
    await this.editing.revise(id, request, author.accountId);
    return this.reading.view(id, author, 'revision');
  }
}
