import { Agent, get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CEILINGS } from '../../src/platform/overload/load.js';
import { Traffic } from '../../src/platform/overload/traffic.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';

describe('An application that is too busy', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  /** As many requests as it takes to be too busy for pages; they stay until the work is done. */
  async function whileBusy(inFlight: number, work: () => Promise<void>): Promise<void> {
    const traffic = test.get(Traffic);
    let taken = 0;
    while (traffic.load.inFlight < inFlight) taken += traffic.enter('always') === null ? 1 : 0;
    try {
      await work();
    } finally {
      for (; taken > 0; taken -= 1) traffic.leave();
    }
  }

  it('refuses a page with a sentence and the time to come back', async () => {
    await whileBusy(CEILINGS.view.inFlight, async () => {
      const { status, body, headers } = await test.client('vi').get('/api/contest');
      expect(status).toBe(503);
      expect(headers['content-type']).toContain('application/problem+json');
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(body).toMatchObject({ type: '/problems/overloaded', status: 503 });
      expect(body.detail).toMatch(/^Hệ thống đang có rất nhiều người truy cập/);
    });
  });

  it('still takes answers, which here only lack a session', async () => {
    await whileBusy(CEILINGS.view.inFlight, async () => {
      const address = '/api/attempts/01980000-0000-7000-8000-000000000000/answers/0';
      expect((await test.client().put(address, { choice: 1 })).status).toBe(401);
    });
  });

  it('answers whoever watches it, whatever happens', async () => {
    await whileBusy(CEILINGS.answer.inFlight, async () => {
      expect((await test.client().get('/health/ready')).status).toBe(200);
    });
  });

  it('forgets every request that has been answered', async () => {
    for (let count = 0; count < 3; count += 1) await test.client().get('/api/contest');
    await eventually(() => expect(test.get(Traffic).load.inFlight).toBe(0));
  });
});

describe('An application that is asked to end', () => {
  it('answers over the connections that are open, says farewell on each, and is no longer ready', async () => {
    const test = await startTestApp();
    await test.app.listen(0, '127.0.0.1');
    const url = await test.app.getUrl();
    const agent = new Agent({ keepAlive: true });
    const read = (path: string) =>
      new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
        get(`${url}${path}`, { agent }, (reply) => {
          reply.resume().once('end', () => resolve({ status: reply.statusCode, connection: reply.headers.connection }));
        }).once('error', reject);
      });
    expect(await read('/health/ready')).toEqual({ status: 200, connection: 'keep-alive' });
    const ended = test.close();
    expect(await read('/health/ready')).toEqual({ status: 503, connection: 'close' });
    await ended;
    agent.destroy();
  });
});
