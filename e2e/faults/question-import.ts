import type { Client } from 'pg';
import { writeXlsx } from 'hucre/xlsx';
import { FormData, request } from 'undici';
import type { StaffDesk } from '../load/staff.js';
import { untilDone, type Work } from './killed-work.js';

export interface ImportDesk {
  readonly database: Client;
  readonly organiser: StaffDesk;
  /** Of an API process. */
  readonly url: string;
}

/** So many that the worker is busy with them for seconds. */
const ROWS = 3_000;
/** One row in so many has a fault of its own. */
const FAULTY_ONE_IN = 13;
const CODE = 'KILL';

/** The worker reads and checks a workbook with all kinds of faults in it. */
export async function checkOfWorkbook(desk: ImportDesk): Promise<Work> {
  const file = await workbook(await topicNames(desk.database), { faulty: true });
  let id = '';
  return {
    title: `the check of ${ROWS} questions`,
    begin: async () => {
      id = await upload(desk, file);
    },
    look: () => progressOf(desk.database, id, 'checking'),
    outcome: () => viewOf(desk, id),
  };
}

/** The worker takes the questions of a checked workbook into the bank. */
export async function acceptanceOfWorkbook(desk: ImportDesk): Promise<Work> {
  const file = await workbook(await topicNames(desk.database), { faulty: false });
  let id = '';
  return {
    title: `the acceptance of ${ROWS} questions`,
    begin: async () => {
      await forgetQuestions(desk.database);
      id = await upload(desk, file);
      await untilDone({ title: 'the check before it', look: () => progressOf(desk.database, id, 'checking') });
      await desk.organiser.call({ method: 'POST', path: `/api/staff/question-imports/${id}/acceptance` });
    },
    look: () => progressOf(desk.database, id, 'accepting'),
    outcome: async () => ({ ...(await viewOf(desk, id)), ...(await bankAfter(desk.database, id)) }),
  };
}

async function progressOf(database: Client, id: string, state: 'checking' | 'accepting') {
  const { rows } = await database.query<{ tries: number; state: string }>(
    'select tries, state from question_import where id = $1',
    [id],
  );
  const [found] = rows;
  return { beginning: found && found.tries > 0 ? String(found.tries) : null, isDone: found?.state !== state };
}

/** What the organiser is shown: state, counts, problems, preview. */
async function viewOf({ organiser }: ImportDesk, id: string): Promise<Record<string, unknown>> {
  const { body } = await organiser.call({ method: 'GET', path: `/api/staff/question-imports/${id}` });
  const { id: _id, createdAt: _createdAt, endedAt, ...view } = body as Record<string, unknown>;
  return { ...view, isEnded: endedAt !== null };
}

/** Every question, version and event that came of it, and what the audit log says. */
async function bankAfter(database: Client, id: string): Promise<Record<string, unknown>> {
  const audit = await database.query(
    `select action, details from audit_entry where subject_type = 'question-import' and subject_id = $1 order by sequence`,
    [id],
  );
  return {
    questions: await digestOf(database, { table: 'question', differing: 'id, created_at, updated_at' }),
    versions: await digestOf(database, { table: 'question_version', differing: 'id, question_id, created_at' }),
    events: await digestOf(database, { table: 'question_event', differing: 'id, question_id, at' }),
    audit: audit.rows,
  };
}

/** How many rows belong to the workbook's questions, and a digest of them without the columns that differ every time. */
async function digestOf(database: Client, { table, differing }: { table: string; differing: string }) {
  const from = table === 'question' ? table : `question join ${table} on question_id = question.id`;
  const { rows } = await database.query<{ count: number; digest: string }>(
    `select count(*)::int as count,
       md5(string_agg((to_jsonb(${table}) - '{${differing}}'::text[])::text, ',' order by question.code)) as digest
     from ${from} where code like '${CODE}-%'`,
  );
  return rows[0];
}

async function forgetQuestions(database: Client): Promise<void> {
  const found = `(select id from question where code like '${CODE}-%')`;
  await database.query(`delete from question_event where question_id in ${found}`);
  await database.query(`delete from question_version where question_id in ${found}`);
  await database.query(`delete from question where code like '${CODE}-%'`);
}

async function topicNames(database: Client): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>('select name from topic order by code');
  return rows.map(({ name }) => name);
}

async function upload({ organiser, url }: ImportDesk, file: Uint8Array): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(file)]), 'cau-hoi.xlsx');
  const headers = { cookie: organiser.cookie };
  const answer = await request(`${url}/api/staff/question-imports`, { method: 'POST', headers, body: form });
  const body = (await answer.body.json()) as { id?: string };
  if (body.id === undefined) throw new Error(`The file was refused: ${answer.statusCode} ${JSON.stringify(body)}`);
  return body.id;
}

const HEADINGS = [
  ...['Mã', 'Chủ đề', 'Mức độ', 'Tuần', 'Câu hỏi', 'Phương án A', 'Phương án B', 'Phương án C', 'Phương án D'],
  ...['Đáp án', 'Giải thích', 'Nguồn'],
];

function workbook(topics: readonly string[], { faulty }: { faulty: boolean }): Promise<Uint8Array> {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const row = soundRow(index, topics[index % topics.length] ?? '');
    return faulty && index % FAULTY_ONE_IN === 0 ? withFault(row, index / FAULTY_ONE_IN) : row;
  });
  return writeXlsx({ sheets: [{ name: 'Câu hỏi', rows: [HEADINGS, ...rows] }] });
}

function soundRow(index: number, topic: string): string[] {
  const number = String(index + 1).padStart(5, '0');
  const places = ['Cổng dịch vụ công', 'Bộ phận một cửa', 'Bưu điện xã', 'Nhà văn hóa'];
  return [
    ...[`${CODE}-${number}`, topic, 'Dễ', String((index % 4) + 1)],
    `Ở lần thử thứ ${number}, hồ sơ trực tuyến được tiếp nhận tại đâu?`,
    ...places.map((place) => `${place} ${number}`),
    ...['ABCD'[index % 4] ?? 'A', `Theo lần thử ${number}.`, 'Quy chế thử, điều 1'],
  ];
}

/** The faults that people make, in turn: no key, no topic that exists, the code of another row, twice the same option. */
function withFault(row: readonly string[], kind: number): string[] {
  const faults: readonly Readonly<Record<number, string>>[] = [
    { 9: '' },
    { 1: 'Chủ đề không có' },
    { 0: `${CODE}-00002` },
    { 6: row[5] ?? '' },
  ];
  const fault = faults[kind % faults.length] ?? {};
  return row.map((cell, column) => fault[column] ?? cell);
}
