import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PathId } from '../platform/http/path-id.js';
import { Allow } from '../platform/http/access.js';
import { KeyRulings } from './key-rulings.service.js';
import { RoundQuestionView } from './ruling.dto.js';

@ApiTags('judging')
@Allow('organiser', 'judge')
@Controller('staff/rounds/:roundId/questions')
export class RoundQuestionsController {
  constructor(private readonly rulings: KeyRulings) {}

  @Get()
  @ApiOkResponse({ type: [RoundQuestionView], description: "The round's frozen pool; empty before its release." })
  ofRound(@PathId('roundId') roundId: string): Promise<RoundQuestionView[]> {
    return this.rulings.questionsOf(roundId);
  }
}
