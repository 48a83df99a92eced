import { randomUUID } from 'node:crypto';
import { Contestant } from '../../src/accounts/contestant.entity.js';
import { Account } from '../../src/accounts/account.entity.js';
import { Contest } from '../../src/contests/contest.entity.js';
import { CurrentContest } from '../../src/contests/current-contest.js';
import { RoundCatalogue } from '../../src/contests/round-catalogue.js';
import { RoundQuestion } from '../../src/contests/round-question.entity.js';
import { Round } from '../../src/contests/round.entity.js';
import { RuleSet as RuleSetRow } from '../../src/contests/rule-set.entity.js';
import { foldVietnamese } from '../../src/domain/folding.js';
import { DEFAULT_RULES, type RuleSet } from '../../src/domain/rules.js';
import { hashPassword } from '../../src/platform/crypto/passwords.js';
import { QuestionVersion } from '../../src/question-bank/question-version.entity.js';
import { Question } from '../../src/question-bank/question.entity.js';
import type { TestApp } from './test-app.js';
import type { TestClient } from './test-client.js';

/** Monday 10:00 to the next Monday 09:00 in Việt Nam, as in the plan. */
export const OPENS = '2026-08-03T03:00:00.000Z';
export const CLOSES = '2026-08-10T02:00:00.000Z';
/** In the middle of that window; where `startTestApp` puts its clock. */
export const MIDWEEK = '2026-08-05T03:00:00.000Z';
export const PASSWORD = 'mat-khau-de-thu-nghiem';

interface RoundOptions {
  /** A random one unless told. */
  readonly id?: string;
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly rules?: Partial<RuleSet>;
  /** How many questions the frozen pool has, and how many of them a paper takes. */
  readonly questionCount?: number;
  readonly paperLength?: number;
  readonly released?: boolean;
  readonly number?: number;
  /** Joins this contest instead of making one. */
  readonly contestId?: string;
}

export interface TestRound {
  readonly id: string;
  readonly contestId: string;
}

/**
 * A released round of a contest of its own. Every pool question has 3 or 4 options; the right one reads "Đúng …",
 * the others "Sai …".
 */
export async function aRound(test: TestApp, options: RoundOptions = {}): Promise<TestRound> {
  const { questionCount = 12, paperLength = 10, released = true } = options;
  const contestId = options.contestId ?? (await aContest(test));
  const ruleSetId = randomUUID();
  const number = options.number ?? 1;
  await insert(test, RuleSetRow, {
    id: ruleSetId,
    contestId,
    version: number,
    note: '',
    createdBy: null,
    createdAt: new Date(OPENS),
    rules: {
      ...DEFAULT_RULES,
      ...options.rules,
    },
  });
  const { id = randomUUID() } = options;
  await insert(test, Round, {
    id,
    contestId,
    number,
    name: `Tuần ${number}`,
    ruleSetId,
    resultPublishedAt: null,
    releasedBy: null,
    opensAt: new Date(options.opensAt ?? OPENS),
    closesAt: new Date(options.closesAt ?? CLOSES),
    blueprint: {
      rows: [
        {
          topic: null,
          difficulty: null,
          count: paperLength,
        },
      ],
    },
    releasedAt: released ? new Date('2026-08-01T03:00:00.000Z') : null,
    lotSeed: released ? 'hat-giong' : null,
    lotCommitment: released ? randomUUID() : null,
  });
  for (let ordinal = 0; ordinal < questionCount; ordinal += 1) await aPoolQuestion(test, id, ordinal);
  return { id, contestId };
}

let contests = 0;

/** The newest contest is the current one. */
async function aContest(test: TestApp): Promise<string> {
  contests += 1;
  const id = randomUUID();
  await insert(test, Contest, {
    id,
    name: 'Cuộc thi thử',
    shortName: 'Thi thử',
    organiserName: 'Sở Thử nghiệm',
    introduction: '',
    ...{
      timeZone: 'Asia/Ho_Chi_Minh',
      consentText: '',
      consentVersion: '1',
      asksIdNumber: false,
    },
    ...{
      createdAt: new Date(Date.parse(OPENS) + contests),
      overallPublishedAt: null,
    },
  });
  test.get(CurrentContest).forget();
  return id;
}

let questions = 0;

async function aPoolQuestion(test: TestApp, roundId: string, ordinal: number): Promise<void> {
  await test.database.query(`insert into topic (code, name) values ('thu', 'Thử') on conflict do nothing`);
  questions += 1;
  const questionId = randomUUID();
  const at = new Date(OPENS);
  const difficulty = (['easy', 'medium', 'hard'] as const)[ordinal % 3] ?? 'easy';
  await insert(test, Question, {
    id: questionId,
    code: `Q-${String(questions).padStart(6, '0')}`,
    topic: 'thu',
    difficulty,
    week: null,
    version: 1,
    ...{
      status: 'approved',
      foldedText: '',
      fingerprint: questionId,
      createdAt: at,
      updatedAt: at,
    },
  });
  const optionCount = ordinal % 4 === 0 ? 3 : 4;
  const correct = ordinal % optionCount;
  const options = Array.from({ length: optionCount }, (_, option) =>
    option === correct ? `Đúng ${ordinal}` : `Sai ${ordinal}.${option}`,
  );
  const versionId = randomUUID();
  await insert(test, QuestionVersion, {
    id: versionId,
    questionId,
    version: 1,
    stem: `Câu hỏi số ${ordinal}?`,
    options,
    correct,
    ...{
      explanation: null,
      source: null,
      createdAt: at,
      createdBy: null,
    },
  });
  await insert(test, RoundQuestion, { roundId, ordinal, questionVersionId: versionId, topic: 'thu', difficulty });
}

export interface TestContestant {
  readonly id: string;
  readonly phone: string;
  /** Signed in. */
  readonly client: TestClient;
  /** The same person signed in on another device. */
  anotherDevice(): Promise<TestClient>;
}

let phones = 0;
let passwordHash: Promise<string> | null = null;

/** A registered contestant, signed in. */
export async function aContestant(
  test: TestApp,
  fullName = 'Nguyễn Thị An',
  details: Partial<Contestant> = {},
): Promise<TestContestant> {
  phones += 1;
  passwordHash ??= hashPassword(PASSWORD);
  const id = randomUUID();
  const phone = details.phone ?? `+8490${String(phones).padStart(7, '0')}`;
  const registeredAt = new Date(OPENS);
  await insert(test, Account, {
    id,
    signInName: phone,
    passwordHash: await passwordHash,
    role: 'contestant',
    displayName: fullName,
    ...{
      createdAt: registeredAt,
      disabledAt: null,
    },
  });
  await insert(test, Contestant, {
    id,
    fullName,
    foldedName: foldVietnamese(fullName),
    dateOfBirth: '1990-05-04',
    phone,
    email: null,
    ...{
      communeId: null,
      unitId: null,
      unitOther: null,
      group: 'citizen',
      idNumberHash: null,
      idNumberLastFour: null,
    },
    ...{
      consentedAt: registeredAt,
      consentVersion: '1',
      guardianName: null,
      guardianPhone: null,
    },
    ...{
      guardianConsentedAt: null,
      registeredAt,
      withdrawnAt: null,
    },
    ...details,
  });
  const anotherDevice = () => signedIn(test, phone);
  return { id, phone, client: await anotherDevice(), anotherDevice };
}

async function signedIn(test: TestApp, signInName: string): Promise<TestClient> {
  const client = test.client();
  const { status, body } = await client.post('/api/session', { signInName, password: PASSWORD });
  if (status >= 300) throw new Error(`${signInName} could not sign in: ${JSON.stringify(body)}`);
  return client;
}

export interface ShownPaper {
  readonly id: string;
  readonly questions: readonly { readonly position: number; readonly options: readonly string[] }[];
}

/** Starts (or goes on with) an attempt. */
export async function start(client: TestClient, round: TestRound) {
  const { body } = await client.post(`/api/rounds/${round.id}/attempts`);
  return body;
}

/** For every position the shown index of the right option; with `right`, only so many are right and the rest wrong. */
export function choicesFor(paper: ShownPaper, right = paper.questions.length): number[] {
  return paper.questions.map(({ options }, position) => {
    const correct = options.findIndex((option) => option.startsWith('Đúng'));
    return position < right ? correct : (correct + 1) % options.length;
  });
}

export const submit = (client: TestClient, attemptId: string, body: object = {}) =>
  client.post(`/api/attempts/${attemptId}/submission`, body);

/** Starts, answers `right` questions rightly and submits in one go; returns the receipt. */
export async function sit(client: TestClient, round: TestRound, { right = 10, prediction = 7 } = {}) {
  const paper = await start(client, round);
  const { body } = await submit(client, paper.id, { answers: choicesFor(paper, right), prediction });
  return body;
}

/** Closes a round later, as the organiser's extension does in the database; no job runs. */
export async function extendTo(test: TestApp, round: TestRound, closesAt: string): Promise<void> {
  await test.database.query('update round set closes_at = $2 where id = $1', [round.id, closesAt]);
  test.get(RoundCatalogue).forget(round.id);
}

async function insert<Row extends object>(test: TestApp, entity: new () => Row, row: Partial<Row>): Promise<void> {
  await test.database.repository(entity).insert(row as never);
}
