import { Module } from '@nestjs/common';
import { ContestsModule } from '../contests/contests.module.js';
import { ResultsModule } from '../results/results.module.js';
import { WinnersExportController } from './winners-export.controller.js';
import { WinnersExport } from './winners-export.service.js';

@Module({
  imports: [ContestsModule, ResultsModule],
  controllers: [WinnersExportController],
  providers: [WinnersExport],
})
export class DocumentsModule {}
