import { Module } from '@nestjs/common';
import { ContestantStories } from './contestant-stories.service.js';
import { Disqualifying } from './disqualifying.service.js';
import { JudgedOverall } from './judged-overall.service.js';
import { JudgedRounds } from './judged-rounds.service.js';
import { JudgingActsController } from './judging-acts.controller.js';
import { JudgingController } from './judging.controller.js';
import { KeyRulings } from './key-rulings.service.js';
import { MyResultController } from './my-result.controller.js';
import { MyResults } from './my-results.service.js';
import { OverallComputing } from './overall-computing.service.js';
import { OverallJudgingController } from './overall-judging.controller.js';
import { RankingReading } from './ranking-reading.service.js';
import { ResultSigning } from './result-signing.service.js';
import { RoundClosing } from './round-closing.service.js';
import { RoundQuestionsController } from './round-questions.controller.js';
import { VersionComparing } from './version-comparing.service.js';

@Module({
  controllers: [
    OverallJudgingController,
    JudgingController,
    JudgingActsController,
    MyResultController,
    RoundQuestionsController,
  ],
  providers: [
    ContestantStories,
    Disqualifying,
    JudgedOverall,
    JudgedRounds,
    KeyRulings,
    MyResults,
    OverallComputing,
    RankingReading,
    ResultSigning,
    RoundClosing,
    VersionComparing,
  ],
})
export class ResultsModule {}
