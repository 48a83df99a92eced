import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** A registered contestant with a session on one device. */
export interface Person {
  readonly id: string;
  readonly fullName: string;
  /** +84… */
  readonly phone: string;
  /** What the browser sends as `Cookie`. */
  readonly cookie: string;
  /** The address behind the proxy; some thirty people share one. */
  readonly address: string;
}

/** Numbers of a mobile network that does not exist (056 4…): valid, and nobody's. */
const FIRST_PHONE = 564_000_000;
const PEOPLE_PER_OFFICE = 30;
const BATCH = 5_000;
const DAY_MS = 86_400_000;

/**
 * Registers contestants and signs them in by writing the rows that registration and sign-in would have written, some
 * thousand at a time: hashing passwords for everybody would take longer than the whole run. Their password hash fits no
 * password; `setPassword` gives one to those who are to sign in themselves.
 */
export async function addPeople(
  database: Client,
  secretKey: string,
  { count, from = 0 }: { count: number; from?: number },
): Promise<Person[]> {
  const { rows: communes } = await database.query<{ id: string }>(
    `select id from unit where kind in ('commune', 'ward') and valid_to is null order by code`,
  );
  const people: Person[] = [];
  for (let first = from; first < from + count; first += BATCH) {
    const size = Math.min(BATCH, from + count - first);
    const batch = Array.from({ length: size }, (_, index) => personOf(first + index));
    await insert(database, batch, { secretKey, communes: communes.map(({ id }) => id) });
    people.push(...batch.map(({ person }) => person));
  }
  await database.query('analyze account, contestant, session');
  return people;
}

/** Opens a session for contestants who are registered already, such as simulated ones. */
export async function signIn(database: Client, secretKey: string, accountIds: readonly string[]): Promise<Person[]> {
  const { rows } = await database.query<{ id: string; phone: string; name: string }>(
    'select id, sign_in_name as phone, display_name as name from account where id = any($1)',
    [accountIds],
  );
  const made = rows.map(({ id, phone, name }, index) => ({ ...personOf(index), known: { id, phone, fullName: name } }));
  const people = made.map(({ person, token, known }) => ({ person: { ...person, ...known }, token }));
  await openSessions(database, people, secretKey);
  return people.map(({ person }) => person);
}

/** Gives people a password by copying the hash of an account that has it. */
export async function setPassword(database: Client, people: readonly Person[], signInName: string): Promise<void> {
  await database.query(
    `update account set password_hash = (select password_hash from account where sign_in_name = $2) where id = any($1)`,
    [people.map(({ id }) => id), signInName],
  );
}

interface Made {
  readonly person: Person;
  readonly token: string;
}

function personOf(index: number): Made {
  const token = randomBytes(32).toString('base64url');
  const office = Math.floor(index / PEOPLE_PER_OFFICE);
  const person = {
    id: randomUUID(),
    fullName: `Thí sinh ${String(index).padStart(7, '0')}`,
    phone: `+84${FIRST_PHONE + index}`,
    cookie: `session=${token}`,
    address: `10.${(office >> 16) & 255}.${(office >> 8) & 255}.${office & 255}`,
  };
  return { person, token };
}

interface Registry {
  readonly secretKey: string;
  readonly communes: readonly string[];
}

async function insert(database: Client, batch: readonly Made[], { secretKey, communes }: Registry): Promise<void> {
  const ids = batch.map(({ person }) => person.id);
  const now = new Date();
  const names = batch.map(({ person }) => person.fullName);
  const phones = batch.map(({ person }) => person.phone);
  await database.query('begin');
  await database.query(
    `insert into account (id, sign_in_name, password_hash, role, display_name, created_at)
     select id, phone, 'none', 'contestant', name, $4
     from unnest($1::uuid[], $2::text[], $3::text[]) as person (id, phone, name)`,
    [ids, phones, names, now],
  );
  await database.query(
    `insert into contestant (id, full_name, folded_name, date_of_birth, phone, commune_id, "group", consented_at,
       consent_version, registered_at)
     select id, name, lower(name), '1990-03-07', phone, commune, 'citizen', $5, '2026-01', $5
     from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[]) as person (id, phone, name, commune)`,
    [ids, phones, names, ids.map((_, index) => communes[index % communes.length] ?? null), now],
  );
  await openSessions(database, batch, secretKey);
  await database.query('commit');
}

async function openSessions(database: Client, made: readonly Made[], secretKey: string): Promise<void> {
  const ids = made.map(({ person }) => person.id);
  const now = new Date();
  await database.query(
    `insert into session (id, token_hash, account_id, created_at, last_seen_at, expires_at, user_agent)
     select gen_random_uuid(), hash, id, $3, $3, $4, 'load'
     from unnest($1::uuid[], $2::bytea[]) as session (id, hash)`,
    [ids, made.map(({ token }) => hashOf(secretKey, token)), now, new Date(now.getTime() + 30 * DAY_MS)],
  );
}

/** As `Secrets.keyedHash` does (backend/src/platform/crypto). */
const hashOf = (secretKey: string, token: string): Buffer =>
  createHmac('sha256', secretKey).update(`session-token\u0000${token}`).digest();
