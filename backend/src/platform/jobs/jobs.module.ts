import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobRunner } from './job-runner.js';
import { Jobs } from './jobs.js';
import { QueueState } from './queue-state.js';

@Global()
@Module({})
export class JobsModule {
  /** Every process may enqueue; only the worker runs jobs. */
  static with({ runsJobs }: { runsJobs: boolean }): DynamicModule {
    return {
      module: JobsModule,
      imports: [DiscoveryModule],
      providers: runsJobs ? [Jobs, QueueState, JobRunner] : [Jobs, QueueState],
      exports: [Jobs, QueueState],
    };
  }
}
