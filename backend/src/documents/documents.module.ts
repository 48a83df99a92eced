import { Module } from '@nestjs/common';
import { WinnersExportController } from './winners-export.controller.js';
import { WinnersExport } from './winners-export.service.js';

@Module({ controllers: [WinnersExportController], providers: [WinnersExport] })
export class DocumentsModule {}
