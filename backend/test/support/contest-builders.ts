import { StaffAccounts } from '../../src/accounts/staff-accounts.service.js';
import { ContestDrafting, type ContestPlan } from '../../src/contests/contest-drafting.service.js';
import { RoundRelease } from '../../src/contests/round-release.service.js';
import type { Role } from '../../src/domain/role.js';
import { type NewQuestion, QuestionWritingRepository } from '../../src/question-bank/question-writing.repository.js';
import type { TestApp } from './test-app.js';
import type { TestClient } from './test-client.js';

const PASSWORD = 'mật khẩu dài của cán bộ';
/** Monday 10:00 to the next Monday 09:00 in Việt Nam; `startTestApp` puts its clock into the middle. */
export const FIRST_WEEK = {
  opensAt: new Date('2026-08-03T03:00:00.000Z'),
  closesAt: new Date('2026-08-10T02:00:00.000Z'),
};
export const SECOND_WEEK = {
  opensAt: new Date('2026-08-10T03:00:00.000Z'),
  closesAt: new Date('2026-08-17T02:00:00.000Z'),
};

let staffNumber = 0;

/** A new member of staff with this role, signed in. */
export async function aStaffMember(test: TestApp, role: Exclude<Role, 'contestant'>): Promise<TestClient> {
  staffNumber += 1;
  const signInName = `${role}-${staffNumber}`;
  await test.get(StaffAccounts).create({ signInName, displayName: NAMES[role], role, password: PASSWORD });
  const client = test.client();
  const { status } = await client.post('/api/session', { signInName, password: PASSWORD });
  if (status !== 200) throw new Error(`${signInName} could not sign in: ${status}`);
  return client;
}

const NAMES = { organiser: 'Lê Thị Tổ Chức', judge: 'Phạm Giám Khảo', administrator: 'Trần Quản Trị' } as const;

let questionNumber = 0;

/** A usable question unlike any other; the right option is the first one. */
export function aNewQuestion(details: Partial<NewQuestion> = {}): NewQuestion {
  questionNumber += 1;
  return {
    code: null,
    topic: 'online-safety',
    difficulty: 'easy',
    week: null,
    stem: `Câu hỏi thử số ${questionNumber} hỏi điều gì?`,
    options: [`Đúng ${questionNumber}`, `Sai một ${questionNumber}`, `Sai hai ${questionNumber}`],
    correct: 0,
    explanation: 'Vì tài liệu nêu như vậy.',
    source: 'Tài liệu thử nghiệm',
    ...details,
  };
}

/** Adds approved questions (and their topics) to the bank; returns their ids. */
export async function approvedQuestions(
  test: TestApp,
  count: number,
  details: Partial<NewQuestion> = {},
): Promise<string[]> {
  const questions = Array.from({ length: count }, () => aNewQuestion(details));
  await test.database.query(`insert into topic (code, name) values ($1, $2) on conflict do nothing`, [
    details.topic ?? 'online-safety',
    TOPIC_NAMES[details.topic ?? 'online-safety'] ?? 'Chủ đề thử',
  ]);
  return test.get(QuestionWritingRepository).insert(questions, { status: 'approved', createdBy: null });
}

const TOPIC_NAMES: Record<string, string> = { 'online-safety': 'An toàn trên mạng', 'digital-economy': 'Kinh tế số' };

/** A contest with one round in the first week (or the rounds of the plan), none released. */
export function aContest(
  test: TestApp,
  plan: Partial<ContestPlan> = {},
): Promise<{ contestId: string; roundIds: string[] }> {
  return test.get(ContestDrafting).createFromPlan({
    name: 'Cuộc thi tìm hiểu chuyển đổi số',
    shortName: 'Chuyển đổi số',
    organiserName: 'Sở Khoa học và Công nghệ',
    introduction: 'Bốn tuần tìm hiểu về chuyển đổi số.',
    timeZone: 'Asia/Ho_Chi_Minh',
    consentText: 'Tôi đồng ý.',
    consentVersion: '1',
    asksIdNumber: false,
    rounds: [FIRST_WEEK],
    ...plan,
  });
}

/** A contest whose first round is released, with `count` approved questions in the bank. */
export async function aReleasedRound(
  test: TestApp,
  { count = 12, plan = {} }: { count?: number; plan?: Partial<ContestPlan> } = {},
): Promise<{ contestId: string; roundId: string; roundIds: string[] }> {
  await approvedQuestions(test, count);
  const { contestId, roundIds } = await aContest(test, plan);
  const [roundId = ''] = roundIds;
  await test.get(RoundRelease).release(roundId);
  return { contestId, roundId, roundIds };
}

/** The actions in the audit log about a subject, oldest first. */
export async function auditedActions(test: TestApp, subjectId: string): Promise<string[]> {
  const entries = await test.database.query<{ action: string }>(
    'select action from audit_entry where subject_id = $1 order by sequence',
    [subjectId],
  );
  return entries.map(({ action }) => action);
}
