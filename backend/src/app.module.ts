import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccountsModule } from './accounts/accounts.module.js';
import { SessionGuard } from './accounts/session.guard.js';
import { AuditModule } from './audit/audit.module.js';
import { ContestsModule } from './contests/contests.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations/migrations.js';
import { OperationsModule } from './operations/operations.module.js';
import { ParticipationModule } from './participation/participation.module.js';
import { Clock } from './platform/clock/clock.js';
import { ClockModule } from './platform/clock/clock.module.js';
import { ConfigModule } from './platform/config/config.module.js';
import type { Config } from './platform/config/load-config.js';
import { CryptoModule } from './platform/crypto/crypto.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { LimitGuard } from './platform/limits/limit.guard.js';
import { LimitsModule } from './platform/limits/limits.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { MetricsModule } from './platform/metrics/metrics.module.js';
import { OverloadModule } from './platform/overload/overload.module.js';
import { RedisModule } from './platform/redis/redis.module.js';
import { QuestionBankModule } from './question-bank/question-bank.module.js';
import { RegistrationModule } from './registration/registration.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ResultsModule } from './results/results.module.js';
import { StandingsModule } from './standings/standings.module.js';
import { UnitsModule } from './units/units.module.js';

/** What differs between the processes, and between production and tests. */
export interface AppParts {
  readonly config: Config;
  readonly clock: Clock;
  /** True in the worker: it runs the jobs that every process may enqueue. */
  readonly runsJobs: boolean;
  /** False where nobody waits for an answer, and a statement may take its time; true unless told, or unless it runs jobs. */
  readonly isPrompt?: boolean;
}

@Module({})
export class AppModule {
  static with({ config, clock, runsJobs, isPrompt = !runsJobs }: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        ClockModule.with(clock),
        CryptoModule,
        DatabaseModule.with({ entities: ENTITIES, migrations: MIGRATIONS, isPrompt }),
        RedisModule,
        MetricsModule,
        JobsModule.with({ runsJobs }),
        OverloadModule,
        LimitsModule,
        MailModule,
        HealthModule,
        AuditModule,
        UnitsModule,
        AccountsModule,
        QuestionBankModule,
        ContestsModule,
        RegistrationModule,
        ParticipationModule,
        StandingsModule,
        ResultsModule,
        ReportsModule,
        DocumentsModule,
        OperationsModule,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        // In this order: who is it, then how often.
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: LimitGuard },
      ],
    };
  }
}
