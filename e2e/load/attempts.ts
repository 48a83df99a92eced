import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { Contestant } from './contestant.js';
import type { Line } from './line.js';
import type { Person } from './people.js';

/** An attempt under way, as its contestant's page knows it. */
export interface BegunAttempt {
  readonly person: Person;
  readonly attemptId: string;
  readonly optionCounts: readonly number[];
}

const SOURCES = 40;
const BATCH = 5_000;

/**
 * Begins an attempt for everybody: the first over HTTP, the others by copying the rows that those left, with ids of
 * their own, some thousand at a time. People must not be in the round yet.
 */
export async function beginAttempts(
  database: Client,
  line: Line,
  { people, roundId }: { people: readonly Person[]; roundId: string },
): Promise<BegunAttempt[]> {
  const [starting, copying] = [people.slice(0, SOURCES), people.slice(SOURCES)];
  const begun = await Promise.all(starting.map((person) => begin(person, roundId, line)));
  const copied = copying.map((person, index) => {
    const source = begun[index % begun.length];
    if (!source) throw new Error('There is nothing to copy.');
    return { person, attemptId: randomUUID(), optionCounts: source.optionCounts };
  });
  for (let from = 0; from < copied.length; from += BATCH) {
    await copyRows(database, roundId, { sources: begun, batch: copied.slice(from, from + BATCH) });
  }
  await database.query('analyze attempt, entry');
  return [...begun, ...copied];
}

async function begin(person: Person, roundId: string, line: Line): Promise<BegunAttempt> {
  const contestant = new Contestant(person, roundId, line, { giveUpAt: () => 0 });
  const isBegun = await contestant.start();
  const { attemptId, optionCounts } = contestant.record;
  if (!isBegun || attemptId === null) throw new Error(`${person.fullName} could not start an attempt.`);
  return { person, attemptId, optionCounts };
}

interface Copies {
  readonly sources: readonly BegunAttempt[];
  readonly batch: readonly BegunAttempt[];
}

async function copyRows(database: Client, roundId: string, { sources, batch }: Copies): Promise<void> {
  const ids = batch.map(({ attemptId }) => attemptId);
  const contestants = batch.map(({ person }) => person.id);
  const attempts = batch.map((_, index) => sources[index % sources.length]?.attemptId);
  const others = batch.map((_, index) => sources[index % sources.length]?.person.id);
  await database.query('begin');
  await copyInto(database, 'entry', {
    given: 'unnest($1::uuid[], $2::uuid[]) as given (source, contestant_id)',
    matching: 'source.contestant_id = given.source and source.round_id = $3',
    own: ['contestant_id'],
    values: [others, contestants, roundId],
  });
  await copyInto(database, 'attempt', {
    given: 'unnest($1::uuid[], $2::uuid[], $3::uuid[]) as given (source, contestant_id, id)',
    matching: 'source.id = given.source and source.round_id = $4',
    own: ['id', 'contestant_id'],
    values: [attempts, contestants, ids, roundId],
  });
  await database.query('commit');
}

interface Copying {
  readonly given: string;
  readonly matching: string;
  /** Columns that come from `given`; all others are the source's. */
  readonly own: readonly string[];
  readonly values: readonly unknown[];
}

async function copyInto(database: Client, table: string, { given, matching, own, values }: Copying): Promise<void> {
  const { rows } = await database.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  const names = rows.map(({ name }) => name);
  const columns = names.map((name) => `${own.includes(name) ? 'given' : 'source'}.${name}`);
  await database.query(
    `insert into ${table} (${names.join(', ')}) select ${columns.join(', ')} from ${given} join ${table} source on ${matching}`,
    [...values],
  );
}
