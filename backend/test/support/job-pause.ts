import { expect } from '@jest/globals';
import type { JobDefinition } from '../../src/platform/jobs/job.js';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { eventually, type TestApp } from './test-app.js';

/**
 * Does something while no worker does anything: neither a sweep, whose time has come, nor a job that was asked for. All of
 * them come afterwards. Redis must not be emptied meanwhile, for the pause is kept there.
 */
export async function withoutJobs<Result>(test: TestApp, work: () => Promise<Result>): Promise<Result> {
  const { queue } = test.get(Jobs);
  await queue.pause();
  try {
    await eventually(async () => expect(await queue.getActiveCount()).toBe(0));
    return await work();
  } finally {
    await queue.resume();
  }
}

/** Longer than any test runs. */
const NEVER_MS = 10 * 365 * 86_400_000;

/** Does something while one sweep does not come; every other job does. */
export async function withoutSweep(
  test: TestApp,
  { name, everyMs }: JobDefinition<object>,
  work: () => Promise<void>,
): Promise<void> {
  const { queue } = test.get(Jobs);
  const schedule = (every: number) => queue.upsertJobScheduler(name, { every }, { name, data: { payload: {} } });
  await schedule(NEVER_MS);
  try {
    const isUnderWay = async () => (await queue.getJobs(['active', 'waiting'])).some((job) => job?.name === name);
    await eventually(async () => expect(await isUnderWay()).toBe(false));
    await work();
  } finally {
    await schedule(everyMs ?? NEVER_MS);
  }
}
