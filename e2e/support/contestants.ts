import { expect } from '@playwright/test';
import type { APIRequestContext } from '@playwright/test';

/** Somebody who takes part. */
export interface Person {
  readonly fullName: string;
  /** Day, month and year of birth as they are typed. */
  readonly born: readonly [day: string, month: string, year: string];
  readonly phone: string;
  readonly password: string;
  /** A workplace that is in no list, in the person's own words. */
  readonly unitOther?: string;
  readonly email?: string;
}

const FAMILIES = {
  desk: ['Lê Thị', 'Trịnh Xuân', 'Nguyễn Ngọc Quỳnh', 'Phạm', 'Hà'],
  phone: ['Đỗ Thị', 'Vũ Đình', 'Hoàng Nguyễn Bảo', 'Mai', 'Tống'],
};
const GIVEN = ['Hoài Thương', 'Bách', 'Anh Thư', 'Ý', 'Út', 'Gia Huy', 'Khuê'];

/** A person of the journeys: the same number is the same person, on each side another one; 35 names a side. */
export const person = (number: number, side: string): Person => ({
  fullName: `${FAMILIES[side === 'phone' ? 'phone' : 'desk'][number % 5]} ${GIVEN[number % 7]}`,
  born: ['7', '3', '1990'],
  phone: `0868${side === 'phone' ? '36' : '12'}${String(number).padStart(4, '0')}`,
  password: 'nem-chua-thanh-hoa',
});

/** Signs a person in on a device; registers who is not registered yet. */
export async function enter(
  request: APIRequestContext,
  { fullName, born, phone, password, unitOther, email }: Person,
): Promise<void> {
  const known = await request.post('/api/session', { data: { signInName: phone, password } });
  if (known.ok()) return;
  const [day, month, year] = born;
  const registered = await request.post('/api/registrations', {
    data: {
      fullName,
      dateOfBirth: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
      phone,
      communeId: await hacThanh(request),
      group: 'citizen',
      password,
      unitOther,
      email,
      consent: true,
    },
  });
  expect(registered.status(), await registered.text()).toBe(201);
}

async function hacThanh(request: APIRequestContext): Promise<string> {
  const found = await request.get('/api/units/search', { params: { q: 'hac thanh', kind: 'locality' } });
  const [unit] = (await found.json()) as { id: string }[];
  return unit?.id ?? '';
}

/** What the server has of an attempt. */
export interface StoredAttempt {
  readonly id: string;
  readonly deadlineAt: string;
  readonly questions: readonly {
    readonly stem: string;
    readonly options: readonly string[];
    readonly answer: number | null;
    readonly flagged: boolean;
  }[];
  readonly prediction: { readonly value: number | null };
  readonly receipt: { readonly code: string; readonly answeredCount: number; readonly finalisedBy: string } | null;
}

export async function storedAttempt(request: APIRequestContext, roundId: string): Promise<StoredAttempt> {
  const answer = await request.get(`/api/rounds/${roundId}/attempt`);
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as StoredAttempt;
}

/** The texts of the chosen options, question by question. */
export const chosenTexts = ({ questions }: StoredAttempt): (string | null)[] =>
  questions.map(({ answer, options }) => (answer === null ? null : (options[answer] ?? null)));

interface Sheet {
  /** For each question the place of the option to choose, as it is shown. */
  readonly answers: readonly number[];
  readonly prediction: number;
}

/** Takes part in a round in one go, without the screens; who did so already keeps the first attempt. */
export async function takePart(
  request: APIRequestContext,
  roundId: string,
  sheetFor: (attempt: StoredAttempt) => Sheet,
): Promise<void> {
  const before = await request.get(`/api/rounds/${roundId}/attempt`);
  if (before.ok() && ((await before.json()) as StoredAttempt).receipt) return;
  const started = await request.post(`/api/rounds/${roundId}/attempts`);
  const attempt = (await started.json()) as StoredAttempt;
  const submitted = await request.post(`/api/attempts/${attempt.id}/submission`, { data: sheetFor(attempt) });
  expect(submitted.ok(), await submitted.text()).toBe(true);
}
