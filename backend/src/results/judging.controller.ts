import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PathId } from '../platform/http/path-id.js';
import { Allow } from '../platform/http/access.js';
import { ContestantStories } from './contestant-stories.service.js';
import { JudgedRounds } from './judged-rounds.service.js';
import { JudgedRoundView, JudgingRow } from './judging.dto.js';

import { ComparisonQuery, ComparisonView, RankingPage, RankingQuery } from './ranking.dto.js';
import { RankingReading } from './ranking-reading.service.js';
import { StoryView } from './story.dto.js';
import { VersionComparing } from './version-comparing.service.js';

/** What the jury reads. */
@ApiTags('judging')
@Allow('judge', 'organiser', 'administrator')
@Controller('staff/judging')
export class JudgingController {
  constructor(
    private readonly rounds: JudgedRounds,
    private readonly ranking: RankingReading,
    private readonly stories: ContestantStories,
    private readonly comparing: VersionComparing,
  ) {}

  @Get()
  @ApiOkResponse({ type: [JudgingRow], description: 'The rounds of the current contest.' })
  list(): Promise<JudgingRow[]> {
    return this.rounds.list();
  }

  @Get(':roundId')
  @ApiOkResponse({ type: JudgedRoundView })
  one(@PathId('roundId') roundId: string): Promise<JudgedRoundView> {
    return this.rounds.view(roundId);
  }

  @Get(':roundId/ranking')
  @ApiOkResponse({ type: RankingPage })
  page(@PathId('roundId') roundId: string, @Query() query: RankingQuery): Promise<RankingPage> {
    return this.ranking.ofRound(roundId, query);
  }

  @Get(':roundId/comparison')
  @ApiOkResponse({ type: ComparisonView })
  compare(@PathId('roundId') roundId: string, @Query() { from, to }: ComparisonQuery): Promise<ComparisonView> {
    return this.comparing.between(roundId, from, to);
  }

  @Get(':roundId/contestants/:contestantId')
  @ApiOkResponse({ type: StoryView })
  story(@PathId('roundId') roundId: string, @PathId('contestantId') contestantId: string): Promise<StoryView> {
    return this.stories.of(roundId, contestantId);
  }
}
