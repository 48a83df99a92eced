import { Module } from '@nestjs/common';
import { ContestsModule } from '../contests/contests.module.js';
import { ParticipationReportController } from './participation-report.controller.js';
import { ParticipationReport } from './participation-report.service.js';
import { Participation } from './participation.repository.js';

@Module({
  imports: [ContestsModule],
  controllers: [ParticipationReportController],
  providers: [Participation, ParticipationReport],
})
export class ReportsModule {}
