import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/load-config.js';
import { BulkCopy } from './bulk-copy.js';
import { Database } from './database.js';
import { DatabaseWatch } from './database-watch.js';
import { type DatabaseParts, dataSourceOf } from './data-source.js';
import { Replica } from './replica.js';

@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static with(parts: Pick<DatabaseParts, 'entities' | 'migrations' | 'isPrompt'>): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          inject: [CONFIG],
          useFactory: (config: Config) =>
            dataSourceOf({ url: config.databaseUrl, poolSize: config.databasePoolSize, ...parts }).initialize(),
        },
        Database,
        BulkCopy,
        Replica,
        ...(parts.isPrompt ? [DatabaseWatch] : []),
      ],
      exports: [Database, BulkCopy, Replica, DataSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
