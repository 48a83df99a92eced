import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './snake-naming.js';

const INT8 = 20;
const DATE = 1082;
// Counts fit a double; a day is a text like 2026-08-03, never an instant in somebody's zone.
pg.types.setTypeParser(INT8, Number);
pg.types.setTypeParser(DATE, (day) => day);

export interface DatabaseParts {
  readonly url: string;
  readonly poolSize: number;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  readonly migrations: NonNullable<DataSourceOptions['migrations']>;
  /** True where people wait for the answer: then nothing waits long for a lock, a result, or a client that stands still. */
  readonly isPrompt?: boolean;
}

const CONNECT_PATIENCE = { connectionTimeoutMillis: 5_000 };

/** Milliseconds, below the 15 s after which a browser gives up. The server ends what takes longer, and so leaves nothing half done. */
const PROMPT = { lock_timeout: 4_000, statement_timeout: 12_000, idle_in_transaction_session_timeout: 10_000 };

/** The one description of the database connection; migrations are the only way the schema changes. */
export function dataSourceOf({ url, poolSize, entities, migrations, isPrompt = false }: DatabaseParts): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    poolSize,
    entities,
    migrations,
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    applicationName: 'contest-platform',
    extra: { ...CONNECT_PATIENCE, ...(isPrompt && PROMPT) },
  });
}
