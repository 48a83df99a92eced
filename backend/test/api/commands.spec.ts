import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withApp } from '../../src/commands/with-app.js';
import { Database } from '../../src/platform/database/database.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const LIMITS = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'] as const;

const limitsOf = async (database: Database) => {
  const [limits] = await database.query<Record<string, string>>(
    `select ${LIMITS.map((name) => `current_setting('${name}') as ${name}`).join(', ')}`,
  );
  return limits;
};

describe('time limits', () => {
  let test: TestApp;
  const before = { ...process.env };
  beforeAll(async () => {
    test = await startTestApp();
    Object.assign(process.env, {
      DATABASE_URL: test.databaseUrl,
      REDIS_URL: `${process.env.TEST_REDIS_URL}/${process.env.JEST_WORKER_ID ?? '1'}`,
      SECRET_KEY: 'k'.repeat(32),
      LOG_LEVEL: 'silent',
    });
  });
  afterAll(async () => {
    process.env = before;
    await test.close();
  });

  it('end what people wait for', async () => {
    expect(await limitsOf(test.database)).toEqual({
      ...{ statement_timeout: '12s', lock_timeout: '4s' },
      idle_in_transaction_session_timeout: '10s',
    });
  });

  it('leave commands alone, which rebuild and simulate for minutes', async () => {
    const limits = await withApp((app) => limitsOf(app.get(Database)));
    expect(Object.values(limits ?? {})).toEqual(['0', '0', '0']);
  });
});
