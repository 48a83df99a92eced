import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { mayReadMetrics } from '../../src/platform/metrics/metrics.guard.js';
import { aContestant, aRound, MIDWEEK, sit } from '../support/participation-builders.js';
import { eventually, startTestApp, type TestApp } from '../support/test-app.js';

const read = async (test: TestApp) => (await test.client().get<string>('/metrics')).body;

/** The value of a series, e.g. `contest_jobs_total{job="x",outcome="done"}`; undefined where there is none. */
async function valueOf(test: TestApp, series: string): Promise<number | undefined> {
  const line = (await read(test)).split('\n').find((text) => text.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length + 1));
}

describe('the figures for Prometheus', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ now: MIDWEEK, runsJobs: true });
  });
  afterAll(() => test.close());

  it('count requests by method, route template and class of status', async () => {
    const { client } = await aContestant(test, 'An');
    await client.get('/api/profile');
    await client.get('/api/profile');
    await test.client().get('/api/profile');
    await test.client().get('/api/nowhere/at/all');
    const series = (route: string, status: string) =>
      `contest_http_request_duration_seconds_count{method="GET",route="${route}",status="${status}"}`;
    // A request is counted when its connection is done with it, which may be after its answer was read.
    await eventually(async () => {
      expect(await valueOf(test, series('/api/profile', '2xx'))).toBe(2);
      expect(await valueOf(test, series('/api/profile', '4xx'))).toBe(1);
      expect(await valueOf(test, series('none', '4xx'))).toBe(1);
      expect(await valueOf(test, 'contest_http_requests_in_flight')).toBe(1);
    });
  });

  it('never hold an id, whatever was asked for', async () => {
    const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
    await test.client().get(`/api/rounds/${id}/standings`);
    await test.client().get(`/api/${id}`);
    expect(await read(test)).not.toContain(id);
  });

  it('tell how PostgreSQL, Redis, the queue, the event loop and the memory are', async () => {
    const names = [
      'contest_database_pool_connections{state="idle"}',
      'contest_database_pool_connections{state="waiting"}',
      'contest_postgres_up',
      'contest_redis_up',
      'contest_redis_round_trip_seconds',
      'contest_jobs_in_queue{queue="contest",state="waiting"}',
      'contest_jobs_oldest_waiting_seconds{queue="contest"}',
      'contest_attempts_open',
      'contest_http_requests_shed_total',
      'nodejs_eventloop_lag_p99_seconds',
      'nodejs_heap_size_used_bytes',
      'process_resident_memory_bytes',
      'process_cpu_seconds_total',
    ];
    // What takes too long to look up is left out of one reading.
    await eventually(async () => {
      const text = await read(test);
      expect(names.filter((name) => !text.includes(`\n${name} `))).toEqual([]);
    });
  });

  it('count attempts under way and submissions, and how far the live leaderboard lags behind', async () => {
    const round = await aRound(test, { rules: LIVE });
    const before = (await valueOf(test, 'contest_submissions_total')) ?? 0;
    const an = await aContestant(test, 'An');
    await sit(an.client, round, { right: 7 });
    expect(await valueOf(test, 'contest_submissions_total')).toBe(before + 1);
    await eventually(async () => {
      expect(await valueOf(test, 'contest_job_lag_seconds_count{job="submission-recorded"}')).toBe(1);
    });
  });

  it('hold everything that the alerts of the documentation ask for', async () => {
    const alerts = readFileSync(new URL('../../docs/alerts.yml', import.meta.url), 'utf8');
    const { groups } = parse(alerts) as {
      groups: { rules: { expr: string; annotations: Record<string, string> }[] }[];
    };
    const rules = groups.flatMap((group) => group.rules);
    const asked = rules.flatMap(({ expr }) => expr.match(/\b(contest|nodejs|process)_\w+/g) ?? []);
    const text = await read(test);
    const missing = asked.filter((name) => !text.includes(`# TYPE ${name.replace(/_(bucket|count|sum)$/, '')} `));
    expect([rules.length, missing]).toEqual([13, []]);
    expect(rules.filter(({ annotations }) => !annotations.meaning || !annotations.action)).toEqual([]);
  });

  it('are shown to the machine itself and to who knows the token, and to nobody whom a proxy passed on', async () => {
    const from = (remoteAddress: string, headers = {}) => ({ remoteAddress, headers });
    const bearer = { authorization: 'Bearer the-token' };
    expect(mayReadMetrics(from('127.0.0.1'), null)).toBe(true);
    expect(mayReadMetrics(from('::ffff:127.0.0.1'), null)).toBe(true);
    expect(mayReadMetrics(from('::1'), 'the-token')).toBe(true);
    expect(mayReadMetrics(from('10.0.0.7'), null)).toBe(false);
    expect(mayReadMetrics(from('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }), null)).toBe(false);
    expect(mayReadMetrics(from('10.0.0.7', bearer), 'the-token')).toBe(true);
    expect(mayReadMetrics(from('10.0.0.7', bearer), 'another-one')).toBe(false);
    expect(mayReadMetrics(from('10.0.0.7', { authorization: 'Bearer null' }), null)).toBe(false);
    const passedOn = await test.client().raw('GET', '/metrics', '', { 'x-forwarded-for': '203.0.113.9' });
    expect([passedOn.status, passedOn.body.type]).toEqual([404, '/problems/nothing-here']);
  });
});

const LIVE = {
  keys: ['score', 'submittedAt', 'duration', 'lot'],
  standingsVisible: 'live',
  scoresVisible: 'at-once',
} as const;
