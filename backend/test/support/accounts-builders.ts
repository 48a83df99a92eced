import { type Enrolee, Enrolments } from '../../src/accounts/enrolment.service.js';
import { StaffAccounts } from '../../src/accounts/staff-accounts.service.js';
import { ContestDrafting } from '../../src/contests/contest-drafting.service.js';
import { DEFAULT_RULES, type RuleSet } from '../../src/domain/rules.js';
import type { Role } from '../../src/domain/role.js';
import { hashPassword } from '../../src/platform/crypto/passwords.js';
import { UnitEditing } from '../../src/units/unit-editing.service.js';
import type { UnitRequest, UnitRow } from '../../src/units/unit.dto.js';
import type { TestApp } from './test-app.js';
import type { TestClient } from './test-client.js';

export const STAFF_PASSWORD = 'mot-mat-khau-du-dai';
export const CONTESTANT_PASSWORD = 'mat-khau-thi-sinh';

let serial = 0;
let contestantHash: Promise<string> | null = null;

/** A staff member of this role, signed in. */
export async function aStaffMember(
  test: TestApp,
  role: Exclude<Role, 'contestant'>,
  signInName = `${role}-${++serial}`,
): Promise<{ id: string; signInName: string; client: TestClient }> {
  const displayName = { organiser: 'Lê Tổ Chức', judge: 'Trần Giám Khảo', administrator: 'Phạm Quản Trị' }[role];
  const account = await test.get(StaffAccounts).create({ signInName, displayName, role, password: STAFF_PASSWORD });
  return { id: account.id, signInName, client: await signedIn(test, signInName, STAFF_PASSWORD) };
}

export interface EnrolledContestant {
  readonly id: string;
  readonly fullName: string;
  /** Normalised, +84… */
  readonly phone: string;
  readonly client: TestClient;
}

/** A contestant who registered earlier, signed in. */
export async function anEnrolledContestant(test: TestApp, details: Partial<Enrolee> = {}): Promise<EnrolledContestant> {
  const person = await anEnrolee(test, details);
  const id = await test.get(Enrolments).enrol(person);
  const { fullName, phone } = person;
  return { id, fullName, phone, client: await signedIn(test, phone, CONTESTANT_PASSWORD) };
}

async function anEnrolee(test: TestApp, details: Partial<Enrolee>): Promise<Enrolee> {
  contestantHash ??= hashPassword(CONTESTANT_PASSWORD);
  const registeredAt = test.clock.now();
  return {
    fullName: 'Nguyễn Thị An',
    dateOfBirth: '1990-05-04',
    phone: `+8497${String(++serial).padStart(7, '0')}`,
    email: null,
    communeId: null,
    unitId: null,
    unitOther: null,
    group: 'citizen',
    idNumberHash: null,
    idNumberLastFour: null,
    consentedAt: registeredAt,
    consentVersion: '1',
    guardianName: null,
    guardianPhone: null,
    guardianConsentedAt: null,
    registeredAt,
    passwordHash: await contestantHash,
    ...details,
  };
}

/** A client that signed in, as on a device of its own. */
export async function signedIn(test: TestApp, signInName: string, password: string): Promise<TestClient> {
  const client = test.client();
  const { status, body } = await client.post('/api/session', { signInName, password });
  if (status !== 200) throw new Error(`${signInName} could not sign in: ${JSON.stringify(body)}`);
  return client;
}

/** A commune, ward or place of work. */
export function aUnit(test: TestApp, details: Partial<UnitRequest> = {}): Promise<UnitRow> {
  return test.get(UnitEditing).add({ code: `U-${++serial}`, name: 'Phường Hạc Thành', kind: 'ward', ...details });
}

/** A contest that registration can refer to. */
export async function aContestToJoin(
  test: TestApp,
  { asksIdNumber = false, rules = {} }: { asksIdNumber?: boolean; rules?: Partial<RuleSet> } = {},
): Promise<string> {
  const { contestId } = await test.get(ContestDrafting).createFromPlan({
    name: 'Cuộc thi tìm hiểu về chuyển đổi số',
    shortName: 'Chuyển đổi số',
    organiserName: 'Sở Khoa học và Công nghệ',
    introduction: 'Bốn tuần thi trực tuyến.',
    timeZone: 'Asia/Ho_Chi_Minh',
    consentText: 'Dữ liệu chỉ dùng cho cuộc thi.',
    consentVersion: '2026-07',
    asksIdNumber,
    rules: { ...DEFAULT_RULES, ...rules },
    rounds: [{ opensAt: new Date('2026-08-03T03:00:00.000Z'), closesAt: new Date('2026-08-10T02:00:00.000Z') }],
  });
  return contestId;
}

/** The actions that the audit log holds about a subject, the earliest first. */
export async function auditedActions(test: TestApp, subjectId: string) {
  return test.database.query<{ action: string; actorId: string | null; actorRole: string }>(
    `select action, actor_id as "actorId", actor_role as "actorRole" from audit_entry
      where subject_id = $1 order by sequence`,
    [subjectId],
  );
}
