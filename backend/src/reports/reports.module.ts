import { Module } from '@nestjs/common';
import { ParticipationReportController } from './participation-report.controller.js';
import { ParticipationReport } from './participation-report.service.js';

@Module({ controllers: [ParticipationReportController], providers: [ParticipationReport] })
export class ReportsModule {}
