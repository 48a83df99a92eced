import { randomBytes, randomUUID } from 'node:crypto';
import { Account } from '../../src/accounts/account.entity.js';
import { Contestant } from '../../src/accounts/contestant.entity.js';
import { RoundCatalogue } from '../../src/contests/round-catalogue.js';
import { foldVietnamese } from '../../src/domain/folding.js';
import { packPaper } from '../../src/domain/paper.js';
import { receiptCode } from '../../src/domain/receipt.js';
import { Attempt } from '../../src/participation/attempt.entity.js';
import { Entry } from '../../src/participation/entry.entity.js';
import { hashPassword } from '../../src/platform/crypto/passwords.js';
import { RoundClosing } from '../../src/results/round-closing.service.js';
import { PASSWORD, type TestRound } from './participation-builders.js';
import type { TestApp } from './test-app.js';
import type { TestClient } from './test-client.js';

/** An instant after the default closing time of `aRound`, with the sweep's grace behind it. */
export const AFTER_CLOSE = '2026-08-10T02:00:05.000Z';

/** One sitting, told in milliseconds after the opening of the round. */
export interface Told {
  readonly score?: number;
  readonly startedAfter?: number;
  /** Null: still open. */
  readonly submittedAfter?: number | null;
  readonly network?: string;
  /** Chosen options by their original index instead of `score` right ones; −1 for none. */
  readonly choices?: readonly number[];
}

export interface Participation extends Told {
  readonly prediction?: number | null;
  /** Further attempts. */
  readonly again?: readonly Told[];
  readonly person?: Partial<Contestant>;
}

/** Name → id. */
export type People = Record<string, string>;

let phones = 0;
let passwordHash: Promise<string> | null = null;

/**
 * People took part in a round, written straight into the database: a full score, one minute after the opening, unless
 * told otherwise. Who is in `known` is the same person as there.
 */
export async function tookPart(
  test: TestApp,
  round: TestRound,
  participations: Readonly<Record<string, Participation>>,
  known: People = {},
): Promise<People> {
  const people: People = { ...known };
  for (const [name, participation] of Object.entries(participations)) {
    const id = known[name] ?? (await aPerson(test, name, participation.person));
    people[name] = id;
    await anEntry(test, round, id, participation);
  }
  return people;
}

/** A registered contestant; nobody is signed in. */
export async function aPerson(test: TestApp, fullName: string, details: Partial<Contestant> = {}): Promise<string> {
  phones += 1;
  passwordHash ??= hashPassword(PASSWORD);
  const id = randomUUID();
  const phone = `+8491${String(phones).padStart(7, '0')}`;
  const at = new Date('2026-08-01T03:00:00.000Z');
  const account = {
    id,
    signInName: phone,
    role: 'contestant' as const,
    displayName: fullName,
    createdAt: at,
    disabledAt: null,
  };
  await test.database.repository(Account).insert({ ...account, passwordHash: await passwordHash });
  await test.database.repository(Contestant).insert({
    ...{ id, fullName, foldedName: foldVietnamese(fullName), dateOfBirth: '1990-05-04', phone, email: null },
    ...{ communeId: null, unitId: null, unitOther: null, group: 'citizen', idNumberHash: null, idNumberLastFour: null },
    ...{ consentedAt: at, consentVersion: '1', guardianName: null, guardianPhone: null, guardianConsentedAt: null },
    ...{ registeredAt: at, withdrawnAt: null },
    ...details,
  });
  return id;
}

/** The person, signed in. */
export async function clientOf(test: TestApp, contestantId: string): Promise<TestClient> {
  const [row] = await test.database.query<{ phone: string }>('select phone from contestant where id = $1', [
    contestantId,
  ]);
  const client = test.client();
  const { status, body } = await client.post('/api/session', { signInName: row?.phone, password: PASSWORD });
  if (status >= 300) throw new Error(`Could not sign in: ${JSON.stringify(body)}`);
  return client;
}

async function anEntry(test: TestApp, round: TestRound, contestantId: string, told: Participation): Promise<void> {
  const sittings = [told, ...(told.again ?? [])];
  await test.database.repository(Entry).insert({
    ...{ roundId: round.id, contestantId, prediction: told.prediction ?? null },
    ...{ predictionLockedAt: null, attemptCount: sittings.length },
  });
  for (const [index, sitting] of sittings.entries())
    await anAttempt(test, round, { contestantId, sitting, number: index + 1 });
}

/** One more attempt of somebody who has an entry. */
export async function anAttempt(
  test: TestApp,
  round: TestRound,
  { contestantId, sitting, number }: { contestantId: string; sitting: Told; number: number },
): Promise<void> {
  const { score = 10, startedAfter = 0, submittedAfter = 60_000, network = null, choices } = sitting;
  const catalogued = await test.get(RoundCatalogue).round(round.id);
  const opensAt = catalogued?.schedule.opensAt ?? 0;
  const pool = (await test.get(RoundCatalogue).pool(round.id)).slice(0, 10);
  const submittedAt = submittedAfter === null ? null : new Date(opensAt + submittedAfter);
  const answers =
    choices ?? pool.map(({ correct, options }, place) => (place < score ? correct : (correct + 1) % options.length));
  await test.database.repository(Attempt).insert({
    ...{ id: randomUUID(), roundId: round.id, contestantId, number, network, userAgent: 'Trình duyệt thử' },
    startedAt: new Date(opensAt + startedAfter),
    deadlineAt: new Date(opensAt + startedAfter + 600_000),
    submittedAt,
    finalisedBy: submittedAt && 'contestant',
    receiptCode: submittedAt && receiptCode(randomBytes(7)),
    paper: packPaper(pool.map(({ ordinal, options }) => ({ ordinal, optionOrder: [...options.keys()] }))),
    optionCounts: pool.map(({ options }) => options.length),
    answers: [...answers],
    flags: [],
    score: submittedAt && pool.filter(({ correct }, place) => answers[place] === correct).length,
  } as never);
}

/** The worker's sweep, once. */
export async function closeDueRounds(test: TestApp): Promise<void> {
  await test.get(RoundClosing).closeAllDue();
}

/** Names with their ranks in the latest version, in the order of the list: `An 1, Bình 2`. */
export async function rankedNames(judge: TestClient, round: TestRound): Promise<string> {
  const { body } = await judge.get(`/api/staff/judging/${round.id}/ranking`);
  return body.rows.map((row: { name: string; rank: number }) => `${row.name} ${row.rank}`).join(', ');
}

/** Confirms and publishes the latest version. */
export async function publishLatest(judge: TestClient, round: TestRound): Promise<void> {
  const { body: judged } = await judge.get(`/api/staff/judging/${round.id}`);
  const { version } = judged.result;
  for (const act of ['confirmation', 'publication']) {
    const { status, body } = await judge.post(`/api/staff/judging/${round.id}/${act}`, { version });
    if (status !== 200) throw new Error(`${act}: ${JSON.stringify(body)}`);
  }
}
