import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentAccount, type SignedIn } from '../platform/http/access.js';
import { PathId } from '../platform/http/path-id.js';
import { QuestionCommenting } from './question-commenting.service.js';
import { CommentRequest, CommentView } from './question-review.dto.js';

@Controller('staff/questions/:id/comments')
@ApiTags('question bank')
@Allow('organiser', 'judge')
export class QuestionCommentsController {
  constructor(private readonly commenting: QuestionCommenting) {}

  /** Oldest first. */
  @Get()
  @ApiOkResponse({ type: [CommentView] })
  list(@PathId() id: string): Promise<CommentView[]> {
    return this.commenting.of(id);
  }

  /** On the present version; while it is open, nobody approves the question. Answers all comments. */
  @Post()
  @ApiCreatedResponse({ type: [CommentView] })
  async comment(
    @PathId() id: string,
    @Body() { text }: CommentRequest,
    @CurrentAccount() writer: SignedIn,
  ): Promise<CommentView[]> {
    await this.commenting.comment(id, text, writer.accountId);
    return this.commenting.of(id);
  }

  /** It is settled. Answers all comments. */
  @Post(':commentId/resolution')
  @HttpCode(200)
  @ApiOkResponse({ type: [CommentView] })
  async settle(
    @PathId() id: string,
    @PathId('commentId') commentId: string,
    @CurrentAccount() by: SignedIn,
  ): Promise<CommentView[]> {
    await this.commenting.settle(id, commentId, true, by.accountId);
    return this.commenting.of(id);
  }

  /** It is open again. Answers all comments. */
  @Delete(':commentId/resolution')
  @ApiOkResponse({ type: [CommentView] })
  async reopen(
    @PathId() id: string,
    @PathId('commentId') commentId: string,
    @CurrentAccount() by: SignedIn,
  ): Promise<CommentView[]> {
    await this.commenting.settle(id, commentId, false, by.accountId);
    return this.commenting.of(id);
  }
}
