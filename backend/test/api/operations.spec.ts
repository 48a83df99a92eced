import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Redis } from 'ioredis';
import { AuditLog } from '../../src/audit/audit-log.js';
import { FIGURE_NAMES, levelOf } from '../../src/operations/figure.js';
import { FigureKeeping } from '../../src/operations/figure-keeping.service.js';
import type { OperationsView } from '../../src/operations/operations.dto.js';
import { PulseTaking } from '../../src/operations/pulse-taking.service.js';
import { Pulses } from '../../src/operations/pulses.repository.js';
import { REDIS } from '../../src/platform/redis/redis.module.js';
import { aStaffMember } from '../support/accounts-builders.js';
import { aContestant, aRound, MIDWEEK, sit, start } from '../support/participation-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const SECOND = 1_000;

describe('the operations page', () => {
  let test: TestApp;
  let redis: Redis;
  let administrator: TestClient;
  beforeAll(async () => {
    test = await startTestApp({ now: MIDWEEK });
    redis = test.app.get<Redis>(REDIS);
    administrator = (await aStaffMember(test, 'administrator')).client;
  });
  afterAll(() => test.close());

  const read = async () => (await administrator.get<OperationsView>('/api/staff/operations')).body;
  const figure = ({ figures }: OperationsView, name: string) => figures.find((each) => each.name === name);
  const beat = async () => {
    await redis.del('{operations}:turn');
    await test.get(FigureKeeping).beat('api');
  };

  it('is for administrators', async () => {
    const judge = (await aStaffMember(test, 'judge')).client;
    const organiser = (await aStaffMember(test, 'organiser')).client;
    const statuses = [judge, organiser, test.client()].map(
      async (each) => (await each.get('/api/staff/operations')).status,
    );
    expect(await Promise.all(statuses)).toEqual([403, 403, 401]);
  });

  it('shows requests, submissions, attempts under way and the queue, with their last minutes', async () => {
    const round = await aRound(test);
    await sit((await aContestant(test, 'An')).client, round);
    await start((await aContestant(test, 'Bình')).client, round);
    await beat();
    test.clock.advance(5 * SECOND);
    await beat();
    const view = await read();
    expect(view.redis).toBe('ready');
    expect(view.figures.map(({ name }) => name)).toEqual([...FIGURE_NAMES]);
    expect(figure(view, 'attempts-open')).toMatchObject({ value: 1, level: 'normal', history: [1, 1] });
    expect(figure(view, 'jobs-waiting')?.value).toBe(0);
    const [before, after] = figure(view, 'submissions-per-second')?.history ?? [];
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(0);
    expect(figure(view, 'requests-per-second')?.history[0]).toBeGreaterThan(0);
  });

  it('shows every process that was heard of in the last seconds, and adds them up', async () => {
    const own = await test.get(PulseTaking).take('api');
    const worker = {
      ...own,
      id: 'worker-1',
      role: 'worker',
      host: 'worker-box',
      requests: 50,
      coversMs: 5_000,
    } as const;
    await test.get(Pulses).publish(worker);
    await beat();
    const view = await read();
    expect(view.processes.map(({ role, host }) => `${role} ${host}`)).toContain('worker worker-box');
    expect(view.processes).toHaveLength(2);
    expect(figure(view, 'requests-per-second')?.value).toBeGreaterThanOrEqual(10);
    test.clock.advance(20 * SECOND);
    await beat();
    expect((await read()).processes.map(({ id }) => id)).toEqual([own.id]);
  });

  it('keeps the last ten minutes, whoever writes them, one sample at a time', async () => {
    await redis.del('{operations}:samples', '{operations}:turn');
    await test.get(FigureKeeping).beat('api');
    // The turn lasts for seconds; here as long as these three take.
    await redis.persist('{operations}:turn');
    for (let count = 0; count < 3; count += 1) await test.get(FigureKeeping).beat('api');
    expect(await redis.llen('{operations}:samples')).toBe(1);
    for (let count = 0; count < 125; count += 1) await beat();
    expect((await read()).figures[0]?.history).toHaveLength(120);
  });

  it('tells what the answering process itself can see before anybody has said a word', async () => {
    await redis.flushdb();
    const view = await read();
    expect(view.processes).toHaveLength(1);
    expect(figure(view, 'event-loop-lag-ms')?.value).toEqual(expect.any(Number));
  });
});

describe('the age of the last backup', () => {
  it('is counted from the first act of all where there is none, so that a new installation has a day', async () => {
    const test = await startTestApp({ now: MIDWEEK });
    const ageNow = async () => {
      const { figures } = await test.get(FigureKeeping).sampleOf([]);
      const hours = figures['backup-age-hours'];
      return [hours, levelOf('backup-age-hours', hours)];
    };
    const waitHours = (hours: number) => test.clock.advance(hours * 3_600 * SECOND);
    const done = (action: string, subjectType: string) =>
      test.get(AuditLog).record({ action, subjectType, subjectId: 'one' });
    expect(await ageNow()).toEqual([null, 'normal']);
    await done('round-released', 'round');
    waitHours(25);
    expect(await ageNow()).toEqual([25, 'normal']);
    waitHours(2);
    expect(await ageNow()).toEqual([27, 'attention']);
    await done('backup-made', 'backup');
    expect(await ageNow()).toEqual([0, 'normal']);
    waitHours(27);
    await done('round-released', 'round');
    expect(await ageNow()).toEqual([27, 'attention']);
    await test.close();
  });
});

describe('a figure', () => {
  it('is normal, needs attention or is critical from its bounds on', () => {
    expect([29, 30, 299, 300].map((seconds) => levelOf('oldest-job-seconds', seconds))).toEqual([
      'normal',
      'attention',
      'attention',
      'critical',
    ]);
  });

  it('that nobody knows is critical where it means that Redis is away, and normal where nothing was to measure', () => {
    expect(levelOf('redis-round-trip-ms', null)).toBe('critical');
    expect(levelOf('leaderboard-lag-ms', null)).toBe('normal');
  });

  it('without bounds only tells how much is going on', () => {
    expect(levelOf('attempts-open', 5_000_000)).toBe('normal');
  });
});
