import { Module } from '@nestjs/common';
import { ContestsModule } from '../contests/contests.module.js';
import { QuestionBankModule } from '../question-bank/question-bank.module.js';
import { ResultsModule } from '../results/results.module.js';
import { AnalyseRound } from './analyse-round.job.js';
import { FindUnanalysedRounds } from './find-unanalysed-rounds.job.js';
import { ItemAnalyses } from './item-analyses.repository.js';
import { ItemAnalysisController } from './item-analysis.controller.js';
import { ItemAnalysisReport } from './item-analysis.service.js';
import { ParticipationReportController } from './participation-report.controller.js';
import { ParticipationReport } from './participation-report.service.js';
import { Participation } from './participation.repository.js';
import { RankedAttempts } from './ranked-attempts.repository.js';
import { RoundAnalysing } from './round-analysing.service.js';

@Module({
  imports: [ContestsModule, QuestionBankModule, ResultsModule],
  controllers: [ItemAnalysisController, ParticipationReportController],
  providers: [
    AnalyseRound,
    FindUnanalysedRounds,
    ItemAnalyses,
    ItemAnalysisReport,
    Participation,
    ParticipationReport,
    RankedAttempts,
    RoundAnalysing,
  ],
})
export class ReportsModule {}
