import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocumentOf } from '../../src/platform/http/openapi.js';
import { aStaffMember } from '../support/accounts-builders.js';
import { aRound, type TestRound } from '../support/participation-builders.js';
import { AFTER_CLOSE, clientOf, closeDueRounds, type Participation, tookPart } from '../support/results-builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { TestClient } from '../support/test-client.js';

const PARTICIPANTS = 37;
const ALL_CORRECT = 23;
const PREDICTION = 4_711;
const EXPLANATION = 'Giải thích chỉ hiện sau khi công bố';

let test: TestApp;
let round: TestRound;
let contestant: TestClient;
let attemptId: string;

beforeAll(async () => {
  test = await startTestApp({ now: AFTER_CLOSE });
  round = await aRound(test);
  await test.database.query('update question_version set explanation = $1, source = $1', [EXPLANATION]);
  const crowd = Array.from({ length: PARTICIPANTS }, (_, index): [string, Participation] => [
    `Người ${index}`,
    { score: index < ALL_CORRECT ? 10 : 4, prediction: index === 0 ? PREDICTION : 5, submittedAfter: 60_000 + index },
  ]);
  const people = await tookPart(test, round, Object.fromEntries(crowd));
  await closeDueRounds(test);
  const me = people['Người 0'] ?? '';
  contestant = await clientOf(test, me);
  const [attempt] = await test.database.query<{ id: string }>('select id from attempt where contestant_id = $1', [me]);
  attemptId = attempt?.id ?? '';
});
afterAll(() => test.close());

/** Every GET address of the interface with this round, this attempt and plausible queries filled in. */
function everyAddress(): string[] {
  const { paths } = openApiDocumentOf(test.app);
  return Object.entries(paths)
    .filter(([path, item]) => item.get !== undefined && !path.endsWith('/events'))
    .map(([path]) =>
      path
        .replace('{roundId}', round.id)
        .replace(/\/attempts\/\{[a-zA-Z]+\}/, `/attempts/${attemptId}`)
        .replace(/\/rounds\/\{[a-zA-Z]+\}/, `/rounds/${round.id}`)
        .replace(/\{[a-zA-Z]+\}/g, round.id),
    )
    .flatMap((path) => [path, `${path}?roundId=${round.id}`, `${path}?q=nguoi&limit=5`, `${path}?page=1&size=5`]);
}

const TELLING = new Set([
  'score',
  'rank',
  'distance',
  'actualCount',
  'distribution',
  'correct',
  'correctChoice',
  'acceptedChoices',
  'allCorrect',
  'entrants',
  'participants',
  'participantCount',
  'attemptsSubmitted',
  'resultVersion',
  'lot',
]);

/** Everything in a body that tells about scores, N or the key, as `pointer = value`. */
function tellingParts(body: unknown, pointer = ''): string[] {
  if (typeof body !== 'object' || body === null) {
    return body === ALL_CORRECT || body === PARTICIPANTS ? [`${pointer} = ${body}`] : [];
  }
  return Object.entries(body).flatMap(([key, value]) => {
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    if (TELLING.has(key) && !isEmpty) return [`${pointer}/${key} = ${JSON.stringify(value)}`];
    return tellingParts(value, `${pointer}/${key}`);
  });
}

describe('before a closed round is published', () => {
  it.each(['the public', 'a contestant'])('no address tells %s a score, N, a rank or the key', async (reader) => {
    const client = reader === 'the public' ? test.client() : contestant;
    const addresses = everyAddress();
    expect(addresses.length).toBeGreaterThan(60);
    let answered = 0;
    const leaks: string[] = [];
    for (const address of addresses) {
      const { status, body, headers } = await client.get(address);
      if (status === 200) answered += 1;
      if (headers.etag !== undefined) leaks.push(`${address}: etag`);
      const parts = tellingParts(body);
      if (JSON.stringify(body).includes(EXPLANATION)) parts.push('explanation');
      leaks.push(...parts.map((part) => `${address}: ${part}`));
    }
    expect(leaks).toEqual([]);
    expect(answered).toBeGreaterThan(8);
  });

  it('the standing is the same as that of a round in which nobody took part', async () => {
    const empty = await aRound(test);
    const shape = async (of: TestRound) => {
      const { body, headers } = await test.client().get(`/api/rounds/${of.id}/standings`);
      return [JSON.stringify(body).replace(of.id, ''), headers['content-length']];
    };
    expect(await shape(round)).toEqual(await shape(empty));
    expect((await test.client().get(`/api/rounds/${round.id}/standings?q=nguoi`)).body).toMatchObject({
      state: 'hidden',
      total: 0,
      rows: [],
    });
  });

  it('the jury does know', async () => {
    const { client } = await aStaffMember(test, 'judge');
    expect((await client.get(`/api/staff/judging/${round.id}`)).body.result).toMatchObject({
      actualCount: ALL_CORRECT,
      participantCount: PARTICIPANTS,
    });
  });
});
