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
}

/** The one description of the database connection; migrations are the only way the schema changes. */
export function dataSourceOf({ url, poolSize, entities, migrations }: DatabaseParts): DataSource {
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
    extra: { connectionTimeoutMillis: 5_000 },
  });
}
