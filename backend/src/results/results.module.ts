import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ContestsModule } from '../contests/contests.module.js';
import { ParticipationModule } from '../participation/participation.module.js';
import { QuestionBankModule } from '../question-bank/question-bank.module.js';
import { StandingsModule } from '../standings/standings.module.js';
import { UnitsModule } from '../units/units.module.js';
import { CloseRounds } from './close-rounds.job.js';
import { ClosedRounds } from './closed-rounds.repository.js';
import { ComputeResult } from './compute-result.job.js';
import { ContestantHistory } from './contestant-history.repository.js';
import { ContestantStories } from './contestant-stories.service.js';
import { Disqualifying } from './disqualifying.service.js';
import { DueComputations } from './due-computations.repository.js';
import { Exclusions } from './exclusions.repository.js';
import { JudgedOverall } from './judged-overall.service.js';
import { JudgedRounds } from './judged-rounds.service.js';
import { JudgingActsController } from './judging-acts.controller.js';
import { JudgingController } from './judging.controller.js';
import { JurySignalsRepository } from './jury-signals.repository.js';
import { JurySignals } from './jury-signals.service.js';
import { KeyRulings } from './key-rulings.service.js';
import { LaterRounds } from './later-rounds.service.js';
import { MyResultController } from './my-result.controller.js';
import { MyResults } from './my-results.service.js';
import { PublicResults } from './public-results.service.js';
import { OverallAsking } from './overall-asking.service.js';
import { OverallComputing } from './overall-computing.service.js';
import { OverallJudgingController } from './overall-judging.controller.js';
import { PredictionBins } from './prediction-bins.repository.js';
import { QuestionRulings } from './question-rulings.repository.js';
import { RankedPeople } from './ranked-people.repository.js';
import { RankingReading } from './ranking-reading.service.js';
import { Recomputing } from './recomputing.service.js';
import { ResultRows } from './result-rows.repository.js';
import { ResultSigning } from './result-signing.service.js';
import { Results } from './results.repository.js';
import { RoundClosing } from './round-closing.service.js';
import { RoundComputing } from './round-computing.service.js';
import { RoundFactsReading } from './round-facts.service.js';
import { RoundOutdating } from './round-outdating.service.js';
import { RoundQuestionsController } from './round-questions.controller.js';
import { VersionChanges } from './version-changes.repository.js';
import { VersionComparing } from './version-comparing.service.js';

@Module({
  imports: [AccountsModule, ContestsModule, ParticipationModule, QuestionBankModule, StandingsModule, UnitsModule],
  controllers: [
    OverallJudgingController,
    JudgingController,
    JudgingActsController,
    MyResultController,
    RoundQuestionsController,
  ],
  providers: [
    CloseRounds,
    ClosedRounds,
    ComputeResult,
    ContestantHistory,
    ContestantStories,
    Disqualifying,
    DueComputations,
    Exclusions,
    JudgedOverall,
    JudgedRounds,
    JurySignals,
    JurySignalsRepository,
    KeyRulings,
    LaterRounds,
    MyResults,
    PublicResults,
    OverallAsking,
    OverallComputing,
    PredictionBins,
    QuestionRulings,
    RankedPeople,
    RankingReading,
    Recomputing,
    ResultRows,
    ResultSigning,
    Results,
    RoundClosing,
    RoundComputing,
    RoundFactsReading,
    RoundOutdating,
    VersionChanges,
    VersionComparing,
  ],
  exports: [
    KeyRulings,
    OverallComputing,
    QuestionRulings,
    RankedPeople,
    RankingReading,
    Results,
    ResultSigning,
    RoundClosing,
  ],
})
export class ResultsModule {}
