import Fastify, { type FastifyRequest } from 'fastify';
import { Redis } from 'ioredis';
import { Pool } from 'pg';

/**
 * The bare baselines: the least that Fastify, pg and ioredis need for one equal durable write or one equal read, with
 * nothing of the product around it. No validation, no session, no limit, no rule. Told by the environment: DATABASE_URL,
 * DATABASE_POOL_SIZE, REDIS_URL, PORT.
 */
const { DATABASE_URL, DATABASE_POOL_SIZE, REDIS_URL = '', PORT } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: Number(DATABASE_POOL_SIZE) });
pool.on('error', () => {}); // the query in flight reports it
const redis = new Redis(REDIS_URL, { enableAutoPipelining: true });
const server = Fastify();

const START = `with counted as (
    insert into bare_entry (round_id, contestant_id, attempt_count) values ($2, $3, 1)
  )
  insert into bare_attempt (id, round_id, contestant_id, number, started_at, deadline_at, paper, option_counts, answers,
    flags, network, user_agent)
  values ($1, $2, $3, 1, $4, $5, $6, $7, $8, '{}', $9, $10)`;
const SAVE = 'update bare_attempt set answers[$2::int + 1] = $3::smallint where id = $1';
const SUBMIT = `with ended as (
    update bare_attempt set submitted_at = $2, finalised_by = 'contestant', answers = $3, score = 7, receipt_code = $4
    where id = $1 returning round_id, contestant_id
  )
  update bare_entry set prediction = $5, prediction_locked_at = $2 from ended
  where bare_entry.round_id = ended.round_id and bare_entry.contestant_id = ended.contestant_id`;

type Start = FastifyRequest<{ Params: { id: string; round: string; contestant: string } }>;
type Save = FastifyRequest<{ Params: { id: string; position: string }; Body: { choice: number } }>;
type Submit = FastifyRequest<{ Params: { id: string }; Body: { answers: number[]; prediction: number } }>;
type Person = FastifyRequest<{ Params: { round: string; id: string } }>;
type Page = FastifyRequest<{ Params: { round: string; id: string; page: string } }>;

const TEN = Array.from({ length: 10 });
const PAPER = Array.from({ length: 20 }, (_, index) => index);

server.get('/floor', () => ({ ok: true }));

server.post('/start/:round/:contestant/:id', async ({ params }: Start) => {
  const now = new Date();
  const deadline = new Date(now.getTime() + 600_000);
  const values = [
    params.id,
    params.round,
    params.contestant,
    now,
    deadline,
    PAPER,
    TEN.map(() => 4),
    TEN.map(() => -1),
  ];
  await pool.query({ name: 'start', text: START, values: [...values, '0123456789abcdef0123456789abcdef', 'load'] });
  return { startedAt: now.toISOString() };
});

server.put('/save/:id/:position', async ({ params, body }: Save) => {
  await pool.query({ name: 'save', text: SAVE, values: [params.id, params.position, body.choice] });
  return { savedAt: new Date().toISOString() };
});

server.post('/submit/:id', async ({ params, body }: Submit) => {
  const now = new Date();
  const code = params.id.slice(0, 14).toUpperCase();
  await pool.query({ name: 'submit', text: SUBMIT, values: [params.id, now, body.answers, code, body.prediction] });
  return { code, submittedAt: now.toISOString() };
});

/** The place of one person with three before and three behind. */
server.get('/rank/:round/:id', async ({ params: { round, id } }: Person) => {
  const base = await generation(round);
  const member = memberOf((await redis.hget(`${base}:rows`, id)) ?? '', id);
  const place = (await redis.zrank(`${base}:order`, member)) ?? 0;
  const first = Math.max(0, place - 3);
  return rows(base, first, first + 6);
});

/** Fifty rows of the list, and the row of the person who asks. */
server.get('/page/:round/:id/:page', async ({ params: { round, id, page: number } }: Page) => {
  const base = await generation(round);
  const first = (Number(number) - 1) * 50;
  const [page, own] = await Promise.all([rows(base, first, first + 49), ownRow(base, id)]);
  return { ...page, me: own };
});

async function generation(round: string): Promise<string> {
  const board = `{round:${round}}:people:`;
  return board + (await redis.hgetall(`${board}meta`)).generation;
}

async function rows(base: string, first: number, last: number) {
  const [total, members] = await Promise.all([
    redis.zcard(`${base}:order`),
    redis.zrange(`${base}:order`, first, String(last)),
  ]);
  const ids = members.map((member) => member.slice(-36));
  const [before, texts] = await Promise.all([rankOf(base, members[0] ?? ''), redis.hmget(`${base}:rows`, ...ids)]);
  return {
    total,
    rows: texts.map((text, index) => ({ rank: before + index, ...rowOf(text ?? '') })),
  };
}

async function ownRow(base: string, id: string) {
  const text = (await redis.hget(`${base}:rows`, id)) ?? '';
  return { rank: await rankOf(base, memberOf(text, id)), ...rowOf(text) };
}

/** A kept row is the sort key, a line's end, and JSON; the list has the sort key and the identifier. */
const memberOf = (text: string, id: string): string => text.slice(0, text.indexOf('\n')) + id;
const rowOf = (text: string): object => JSON.parse(text.slice(text.indexOf('\n') + 1) || '{}') as object;

const rankOf = async (base: string, member: string): Promise<number> =>
  (await redis.zlexcount(`${base}:order`, '-', `(${member.slice(0, -36)}`)) + 1;

await server.listen({ port: Number(PORT), host: '127.0.0.1' });
process.send?.({ ready: true });
for (const event of ['SIGTERM', 'disconnect']) process.once(event, () => process.exit(0));
