import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { ContestsModule } from '../contests/contests.module.js';
import { Admission } from './admission.service.js';
import { AnswerSaving } from './answer-saving.service.js';
import { AttemptBeginning } from './attempt-beginning.repository.js';
import { AttemptDisclosure } from './attempt-disclosure.service.js';
import { AttemptDrawing } from './attempt-drawing.service.js';
import { AttemptFinalising } from './attempt-finalising.service.js';
import { AttemptReading } from './attempt-reading.service.js';
import { AttemptSheets } from './attempt-sheets.js';
import { AttemptStarting } from './attempt-starting.service.js';
import { AttemptSubmission } from './attempt-submission.service.js';
import { AttemptWriting } from './attempt-writing.repository.js';
import { AttemptsController } from './attempts.controller.js';
import { Attempts } from './attempts.repository.js';
import { DeadlineExtending } from './deadline-extending.service.js';
import { DirectSubmission } from './direct-submission.service.js';
import { Entries } from './entries.repository.js';
import { ExtendDeadlinesJob } from './extend-deadlines.job.js';
import { FinaliseOverdueAttemptsJob } from './finalise-overdue-attempts.job.js';
import { LiveAnnouncing } from './live-announcing.service.js';
import { MyRounds } from './my-rounds.service.js';
import { OverdueAttempts } from './overdue-attempts.repository.js';
import { OwnAttempts } from './own-attempts.repository.js';
import { PredictionSaving } from './prediction-saving.service.js';
import { RefusedStarts } from './refused-starts.repository.js';
import { RoundParticipationController } from './round-participation.controller.js';
import { RoundSimulation } from './round-simulation.service.js';
import { RunningRounds } from './running-rounds.service.js';
import { SimulationWriting } from './simulation.repository.js';

@Module({
  imports: [AccountsModule, ContestsModule],
  controllers: [RoundParticipationController, AttemptsController],
  providers: [
    Admission,
    AnswerSaving,
    AttemptBeginning,
    AttemptDisclosure,
    AttemptDrawing,
    AttemptFinalising,
    AttemptReading,
    AttemptSheets,
    AttemptStarting,
    AttemptSubmission,
    AttemptWriting,
    Attempts,
    DeadlineExtending,
    DirectSubmission,
    Entries,
    ExtendDeadlinesJob,
    FinaliseOverdueAttemptsJob,
    LiveAnnouncing,
    MyRounds,
    OverdueAttempts,
    OwnAttempts,
    PredictionSaving,
    RefusedStarts,
    RoundSimulation,
    RunningRounds,
    SimulationWriting,
  ],
  exports: [AttemptFinalising, Attempts, RoundSimulation],
})
export class ParticipationModule {}
