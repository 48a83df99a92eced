import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ENTITIES } from '../../src/entities.js';
import { MIGRATIONS } from '../../src/migrations/migrations.js';
import { dataSourceOf } from '../../src/platform/database/data-source.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';

describe('the migrations', () => {
  let empty: TestDatabase;
  beforeEach(async () => {
    empty = await createEmptyDatabase();
  });
  afterEach(() => empty.drop());

  it('bring an empty database exactly to what the entities say, and a second run finds nothing to do', async () => {
    const dataSource = await dataSourceOf({
      url: empty.url,
      poolSize: 1,
      entities: ENTITIES,
      migrations: MIGRATIONS,
    }).initialize();
    try {
      expect(await dataSource.runMigrations({ transaction: 'each' })).toHaveLength(MIGRATIONS.length);
      const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
      expect(await dataSource.runMigrations({ transaction: 'each' })).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });
});
