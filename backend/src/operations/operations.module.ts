import { Module } from '@nestjs/common';
import { BackupLog } from './backup-log.repository.js';
import { FigureKeeping } from './figure-keeping.service.js';
import { OpenAttempts } from './open-attempts.repository.js';
import { OperationsController } from './operations.controller.js';
import { OperationsReading } from './operations-reading.service.js';
import { PulseTaking } from './pulse-taking.service.js';
import { Pulses } from './pulses.repository.js';

@Module({
  controllers: [OperationsController],
  providers: [BackupLog, FigureKeeping, OpenAttempts, OperationsReading, PulseTaking, Pulses],
})
export class OperationsModule {}
