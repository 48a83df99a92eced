import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sendResetCode } from '../../src/accounts/send-reset-code.job-definition.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { jsonLogger } from '../../src/platform/logging/json-logger.js';
import { aContestant, aRound, choicesFor, MIDWEEK, start, submit } from '../support/participation-builders.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';

interface LogLine {
  readonly requestId: string;
  readonly jobId: string;
  readonly job: string;
  readonly outcome: string;
  readonly lagMs: number;
}

describe('the log', () => {
  let test: TestApp;
  const lines: LogLine[] = [];
  beforeAll(async () => {
    const write = (line: string) => void lines.push(JSON.parse(line) as LogLine);
    test = await startTestApp({ now: MIDWEEK, runsJobs: true, logger: jsonLogger('debug', 'test', { write }) });
  });
  afterAll(() => test.close());

  const lineOf = (job: string, outcome = 'done') =>
    eventually(() => {
      const line = lines.find((each) => each.job === job && each.outcome === outcome);
      if (!line) throw new Error(`${job} has no line yet`);
      return line;
    });

  it('has the work that a request asked for under the id that its answer carried', async () => {
    const rules = {
      keys: ['score', 'submittedAt', 'duration', 'lot'],
      standingsVisible: 'live',
      scoresVisible: 'at-once',
    };
    const round = await aRound(test, { rules: rules as never });
    const { client } = await aContestant(test, 'An');
    const paper = await start(client, round);
    const { status, headers } = await submit(client, paper.id, { answers: choicesFor(paper), prediction: 7 });
    expect(status).toBeLessThan(300);
    expect(await lineOf('submission-recorded')).toMatchObject({
      requestId: headers['x-request-id'],
      jobId: expect.any(String),
      lagMs: expect.any(Number),
    });
  });

  it('has a sweep under an id of its own, since nobody asked for it', async () => {
    const { requestId, jobId } = await lineOf('rebuild-standings');
    expect(requestId).toBe(`job-${jobId}`);
  });

  it('has a try that failed too', async () => {
    await test.get(Jobs).enqueue(sendResetCode, { accountId: 'no uuid at all' });
    expect((await lineOf('send-reset-code', 'failed')).jobId).toEqual(expect.any(String));
  });
});
