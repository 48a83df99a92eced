import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Redis } from 'ioredis';
import { REDIS } from '../../src/platform/redis/redis.module.js';
import { Disqualifying } from '../../src/results/disqualifying.service.js';
import { rebuildStandingsSweep } from '../../src/standings/rebuild-standings.job.js';
import { StandingUpkeep } from '../../src/standings/standing-upkeep.service.js';
import { SubmissionRecorded } from '../../src/standings/submission-recorded.job.js';
import { aStaffMember } from '../support/accounts-builders.js';
import { aContestant, aRound, MIDWEEK, sit, type TestRound } from '../support/participation-builders.js';
import { anAttempt, aPerson, type Told, tookPart } from '../support/results-builders.js';
import { withoutJobs, withoutSweep } from '../support/job-pause.js';
import { loseKeys } from '../support/redis-keys.js';
import { eventually, startTestApp, type TestApp, usesOtherRedis } from '../support/test-app.js';

let test: TestApp;
let redis: Redis;
let judgeId: string;
beforeAll(async () => {
  test = await startTestApp({ now: MIDWEEK, runsJobs: true });
  redis = test.app.get<Redis>(REDIS);
  judgeId = (await aStaffMember(test, 'judge')).id;
});
afterAll(() => test.close());

/** Live standings may not rank by the prediction: whoever predicts late would only have to count. */
const LIVE = {
  keys: ['score', 'submittedAt', 'duration', 'lot'],
  standingsVisible: 'live',
  scoresVisible: 'at-once',
  attemptLimit: 20,
} as const;

const standings = async (round: TestRound, size = 200) =>
  (await test.client().get(`/api/rounds/${round.id}/standings?size=${size}`)).body;
const places = async (round: TestRound) =>
  (await standings(round)).rows.map(
    ({ rank, name, score }: Record<string, string | number>) => `${rank} ${name} ${score}`,
  );

describe('a live standing', () => {
  it('is being rebuilt until there is a board', async () => {
    await withoutJobs(test, async () => {
      const round = await aRound(test, { rules: LIVE });
      expect((await standings(round)).state).toBe('rebuilding');
      await test.get(StandingUpkeep).ensureAll();
      expect((await standings(round)).state).toBe('live');
    });
  });

  it('shows a submission without waiting for a sweep, score and times but no prediction', async () => {
    const round = await aRound(test, { rules: LIVE });
    await withoutSweep(test, rebuildStandingsSweep, async () => {
      const an = await aContestant(test, 'An');
      await sit(an.client, round, { right: 7, prediction: 3 });
      await eventually(async () => expect(await places(round)).toEqual(['1 An 7']));
      const bình = await aContestant(test, 'Bình');
      await sit(bình.client, round, { right: 9 });
      await eventually(async () => expect(await places(round)).toEqual(['1 Bình 9', '2 An 7']));
    });
    expect(await standings(round)).toMatchObject({
      state: 'live',
      resultVersion: null,
      publishedAt: null,
      actualCount: null,
      total: 2,
    });
    expect((await standings(round)).rows[0]).toMatchObject({ prediction: null, distance: null, prizeName: null });
  });

  it('is hidden before the round opens, and in rounds whose rules show it only after publication', async () => {
    const later = await aRound(test, { rules: LIVE, opensAt: '2026-08-06T03:00:00.000Z' });
    const usual = await aRound(test);
    expect([(await standings(later)).state, (await standings(usual)).state]).toEqual(['hidden', 'hidden']);
  });

  it('of units is hidden where people predict how many take part', async () => {
    const round = await aRound(test, { rules: { ...LIVE, predictionTarget: 'participants' } });
    const allowed = await aRound(test, { rules: LIVE });
    const stateOf = async ({ id }: TestRound) =>
      (await test.client().get(`/api/standings/units?roundId=${id}`)).body.state;
    expect([await stateOf(round), await stateOf(allowed)]).toEqual(['hidden', 'live']);
  });
});

const NAMES = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà'] as const;
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('submit' as const),
      who: fc.constantFrom(...NAMES),
      score: fc.integer({ min: 6, max: 10 }),
      after: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('disqualify' as const, 'reinstate' as const),
      who: fc.constantFrom(...NAMES),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('flush' as const, 'sweep' as const, 'repeat' as const),
      who: fc.constantFrom(...NAMES),
    }),
  },
);

/** Whether a claim holds of a new round with everybody's people, for many sequences of acts. */
function forManyActs(
  { maxLength, ...settings }: { maxLength: number; numRuns: number; seed: number },
  claim: (round: TestRound, people: Record<string, string>, acts: readonly Act[]) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(fc.array(act, { minLength: 4, maxLength }), async (acts) => {
    const round = await aRound(test, { rules: { ...LIVE, keys: ['score', 'submittedAt'] } });
    const people = await Promise.all(NAMES.map(async (name) => [name, await aPerson(test, name)] as const));
    await claim(round, Object.fromEntries(people), acts);
  });
  // The acts have sweeps of their own, or are to do without.
  return withoutJobs(test, () => fc.assert(property, settings));
}

describe('the maintained leaderboard', () => {
  it('equals the rebuilt one and what the rules say, after any sequence of submissions, decisions and losses', async () => {
    const settings = { maxLength: 14, numRuns: usesOtherRedis() ? 3 : 12, seed: 20_260_803 };
    const holds = forManyActs(settings, async (round, people, acts) => {
      const told = await play(round, people, acts);
      await test.get(StandingUpkeep).ensureAll();
      const maintained = await standings(round);
      expect(placesOf(maintained.rows)).toEqual(expectedPlaces(told));
      await loseKeys(redis, `{round:${round.id}}`);
      await test.get(StandingUpkeep).ensureAll();
      expect((await standings(round)).rows).toEqual(maintained.rows);
    });
    await expect(holds).resolves.toBeUndefined();
  });

  it('needs no sweep to be right while people only submit', async () => {
    const holds = forManyActs({ maxLength: 10, numRuns: 8, seed: 20_260_804 }, async (round, people, acts) => {
      const submissions = acts.filter(({ kind }) => kind === 'submit' || kind === 'repeat');
      const told = await play(round, people, submissions);
      if (told.size > 0) expect(placesOf((await standings(round)).rows)).toEqual(expectedPlaces(told));
    });
    await expect(holds).resolves.toBeUndefined();
  });
});

type Act = { kind: string; who: string; score?: number; after?: number };
type Sat = { score: number; after: number };

/** Plays the acts for real; returns what eligible people scored, as the test keeps it. */
async function play(
  round: TestRound,
  people: Record<string, string>,
  acts: readonly Act[],
): Promise<Map<string, Sat[]>> {
  const sittings = new Map<string, Sat[]>();
  const out = new Set<string>();
  const recorded = (who: string) =>
    test.get(SubmissionRecorded).handle({ roundId: round.id, contestantId: people[who] ?? '' });
  for (const { kind, who, score = 0, after = 1 } of acts) {
    const id = people[who] ?? '';
    const before = sittings.get(who) ?? [];
    const decision = { roundId: round.id, contestantId: id, reason: 'Để thử', by: judgeId };
    if (kind === 'submit') {
      const sitting: Told = { score, submittedAfter: after * 1_000 };
      if (before.length === 0) await tookPart(test, round, { [who]: sitting }, people);
      else await anAttempt(test, round, { contestantId: id, sitting, number: before.length + 1 });
      sittings.set(who, [...before, { score, after }]);
      await recorded(who);
    } else if (kind === 'disqualify' && before.length > 0 && !out.has(who)) {
      await test.get(Disqualifying).disqualify(decision);
      out.add(who);
    } else if (kind === 'reinstate' && out.has(who)) {
      await test.get(Disqualifying).reinstate(decision);
      out.delete(who);
    } else if (kind === 'flush') {
      await loseKeys(redis, `{round:${round.id}}`);
    } else if (kind === 'sweep') {
      await test.get(StandingUpkeep).ensureAll();
    } else if (kind === 'repeat' && before.length > 0) {
      await Promise.all([recorded(who), recorded(who)]);
    }
  }
  return new Map([...sittings].filter(([who]) => !out.has(who)));
}

/** Best score, then earliest; equals share a rank. Written out here once more, so that nothing checks itself. */
function expectedPlaces(sittings: Map<string, Sat[]>): string[] {
  const best = [...sittings].map(([name, sat]) => {
    const score = Math.max(...sat.map((one) => one.score));
    return { name, score, after: Math.min(...sat.filter((one) => one.score === score).map((one) => one.after)) };
  });
  const isBetter = (a: (typeof best)[0], b: (typeof best)[0]) =>
    a.score > b.score || (a.score === b.score && a.after < b.after);
  return best
    .map((one) => `${1 + best.filter((other) => isBetter(other, one)).length} ${one.name} ${one.score}`)
    .sort();
}

const placesOf = (rows: readonly { rank: number; name: string; score: number }[]) =>
  rows.map(({ rank, name, score }) => `${rank} ${name} ${score}`).sort();

describe('the events of a standing', () => {
  it('reach an open page when the standing changes, with nothing but a version, and end with the process', async () => {
    const round = await aRound(test, { rules: LIVE });
    await tookPart(test, round, { An: { score: 5 } });
    await test.get(StandingUpkeep).ensureAll();
    await test.app.listen(0, '127.0.0.1');
    const { port } = test.app.getHttpServer().address() as AddressInfo;
    const heard: string[] = [];
    const stream = request(
      { port, host: '127.0.0.1', path: `/api/rounds/${round.id}/standings/events` },
      (response) => {
        heard.push(`${response.statusCode} ${response.headers['content-type']}`);
        response.on('data', (chunk: Buffer) => heard.push(chunk.toString()));
      },
    );
    stream.on('error', () => {});
    stream.end();
    await eventually(() => expect(heard.join('')).toContain('retry: 5000'));
    // The subscription may be a moment younger than the stream.
    await eventually(async () => {
      await redis.publish(`standings:round:${round.id}:people`, '1');
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(heard.join('')).toContain('event: standings');
    });
    heard.length = 0;
    const people = await tookPart(test, round, { Bình: { score: 6 } });
    // Whoever comes first puts the change on the board and tells it: this job or the worker's sweep.
    await test.get(SubmissionRecorded).handle({ roundId: round.id, contestantId: people.Bình ?? '' });
    await eventually(() => expect(heard.join('')).toMatch(/"version":([2-9]|\d\d+)\}\n\n(: still here\n\n)*$/));
    expect(heard.join('')).toMatch(/^(event: standings\ndata: \{"version":\d+\}\n\n|: still here\n\n)+$/);
    stream.destroy();
  });

  it('do not exist for a round that does not', async () => {
    expect((await test.client().get('/api/rounds/00000000-0000-4000-8000-000000000000/standings/events')).status).toBe(
      404,
    );
  });

  it('keep no process alive', async () => {
    const other = await startTestApp({ now: MIDWEEK });
    const round = await aRound(other, { rules: LIVE });
    await other.app.listen(0, '127.0.0.1');
    const { port } = other.app.getHttpServer().address() as AddressInfo;
    let closed = Promise.resolve();
    const ended = new Promise<void>((resolve, reject) => {
      const stream = request(
        { port, host: '127.0.0.1', path: `/api/rounds/${round.id}/standings/events` },
        (response) => {
          response.on('data', () => {});
          response.once('end', resolve);
          response.once('error', () => resolve());
          closed = other.close();
          closed.catch(reject);
        },
      );
      stream.end();
    });
    await expect(ended).resolves.toBeUndefined();
    await closed;
  });
});
