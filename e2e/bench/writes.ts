import { randomUUID } from 'node:crypto';
import type { BegunAttempt } from '../load/attempts.js';
import type { ContestantRecord, Receipt, SentAnswer } from '../load/contestant.js';
import type { Person } from '../load/people.js';
import { reconcile } from '../load/reconcile.js';
import { compare, type Side } from './compare.js';
import type { Bench, Scenario } from './scenario.js';
import { requestBytes, Wire } from './wire.js';

/** As many attempts are saved to in turn: enough for the limit per account never to be met. */
const SAVED_TO = 10_000;
/** A submission carries the whole screen and the prediction. */
const PREDICTION = 123;

/** Starting an attempt: the entry and the attempt, one commit. */
export const start: Scenario = async (bench) => {
  const { roundId } = await bench.fixtures.open();
  const people = await bench.fixtures.people(bench.sizes.micro.supply);
  const told = new Map<Person, string>();
  const mine = inTurn(people);
  const bares = inTurn(people);
  const figures = await compare(
    bench,
    productSide(bench, () => {
      const person = mine();
      if (!person) return null;
      const bytes = requestBytes('POST', `/api/rounds/${roundId}/attempts`, { headers: headersOf(person) });
      const onReply = (status: number, body: Buffer) => {
        const id = /"id":"([0-9a-f-]{36})"/.exec(body.toString('latin1', 0, 80))?.[1];
        if (status === 201 && id !== undefined) told.set(person, id);
      };
      return { bytes, onReply };
    }),
    await bareSide(bench, () => {
      const person = bares();
      return person ? { bytes: requestBytes('POST', `/start/${roundId}/${person.id}/${randomUUID()}`) } : null;
    }),
  );
  const records = [...told].map(([person, attemptId]) => recordOf({ person, attemptId, optionCounts: [] }, roundId));
  return { figures, check: () => reconcile(bench.product, { roundId, records }) };
};

/** Saving an answer: one element of one row, one commit. */
export const save: Scenario = async (bench) => {
  const { roundId } = await bench.fixtures.open();
  const attempts = await bench.fixtures.attempts(Math.min(SAVED_TO, bench.sizes.micro.supply));
  const saving = savingSide(bench, roundId, attempts);
  const choices = choicesInTurn(attempts, bench.sizes.micro.connections);
  const bare = await bareSide(bench, (connection) => {
    const { attempt, position, choice } = choices(connection);
    return { bytes: requestBytes('PUT', `/save/${attempt.attemptId}/${position}`, { body: { choice } }) };
  });
  const figures = await compare(bench, saving.side, bare);
  return { figures, check: () => reconcile(bench.product, { roundId, records: saving.records() }) };
};

/** Submitting: the attempt and the entry, one commit. */
export const submit: Scenario = async (bench) => {
  const { roundId } = await bench.fixtures.open();
  const attempts = await bench.fixtures.attempts(bench.sizes.micro.supply);
  await saveOnce(bench, attempts);
  const submitting = submittingSide(bench, roundId, attempts);
  const bares = inTurn(attempts);
  const bare = await bareSide(bench, () => {
    const attempt = bares();
    return attempt
      ? { bytes: requestBytes('POST', `/submit/${attempt.attemptId}`, { body: screenOf(attempt) }) }
      : null;
  });
  const figures = await compare(bench, submitting.side, bare);
  return { figures, check: () => reconcile(bench.product, { roundId, records: submitting.records() }) };
};

/** A side of a comparison that keeps what it was told. */
export interface TellingSide {
  readonly side: Side;
  readonly records: () => ContestantRecord[];
}

export function savingSide(bench: Bench, roundId: string, attempts: readonly BegunAttempt[]): TellingSide {
  const told = new Map<string, SentAnswer[]>(attempts.map(({ attemptId }) => [attemptId, []]));
  const choices = choicesInTurn(attempts, bench.sizes.micro.connections);
  const side = productSide(bench, (connection) => {
    const { attempt, position, choice } = choices(connection);
    const { attemptId, person } = attempt;
    const path = `/api/attempts/${attemptId}/answers/${position}`;
    const bytes = requestBytes('PUT', path, { headers: headersOf(person), body: { choice } });
    const onReply = (status: number, body: Buffer) => {
      const savedAt = status === 200 ? body.toString('latin1') : null;
      told.get(attemptId)?.push({ position, choice, savedAt });
    };
    return { bytes, onReply };
  });
  const records = () =>
    attempts.map((attempt) => ({ ...recordOf(attempt, roundId), answers: told.get(attempt.attemptId) ?? [] }));
  return { side, records };
}

export function submittingSide(bench: Bench, roundId: string, attempts: readonly BegunAttempt[]): TellingSide {
  const records: ContestantRecord[] = [];
  const mine = inTurn(attempts);
  const side = productSide(bench, () => {
    const attempt = mine();
    if (!attempt) return null;
    const { attemptId, person } = attempt;
    const body = screenOf(attempt);
    const bytes = requestBytes('POST', `/api/attempts/${attemptId}/submission`, { headers: headersOf(person), body });
    const onReply = (status: number, reply: Buffer) => {
      const receipt = status === 200 ? (JSON.parse(reply.toString()) as Receipt) : null;
      const predictions = [{ value: PREDICTION, acknowledged: receipt !== null }];
      records.push({ ...recordOf(attempt, roundId), submissions: [body], predictions, receipt });
    };
    return { bytes, onReply };
  });
  return { side, records: () => records };
}

/**
 * Whoever submits has just saved an answer, so that the process knows the session and the paper. Not measured; a choice is
 * taken back that was never made, so that nothing is different afterwards.
 */
export async function saveOnce(bench: Bench, attempts: readonly BegunAttempt[]): Promise<void> {
  const mine = inTurn(attempts);
  const wire = await Wire.to(bench.product.urls[0] ?? '', bench.sizes.micro.connections);
  const { errors } = await wire.run(Infinity, () => {
    const attempt = mine();
    if (!attempt) return null;
    const path = `/api/attempts/${attempt.attemptId}/answers/0`;
    return { bytes: requestBytes('PUT', path, { headers: headersOf(attempt.person), body: { choice: null } }) };
  });
  wire.close();
  if (errors > 0) throw new Error(`${errors} answers were not taken.`);
}

export function productSide({ product }: Bench, next: Side['next']): Side {
  return { url: product.urls[0] ?? '', servers: product.apis, next };
}

export async function bareSide({ fixtures }: Bench, next: Side['next']): Promise<Side> {
  const { url, server } = await fixtures.bare();
  return { url, servers: [server], next };
}

export const headersOf = ({ cookie, address }: Person) => ({ cookie, 'x-forwarded-for': address });

/** Gives one after the other, then nothing. */
function inTurn<Item>(items: readonly Item[]): () => Item | undefined {
  let next = 0;
  return () => {
    next += 1;
    return items[next - 1];
  };
}

/** Every connection has attempts of its own, so that no choice can overtake another one. */
function choicesInTurn(attempts: readonly BegunAttempt[], connections: number) {
  const turns = Array.from({ length: connections }, () => 0);
  const perConnection = Math.floor(attempts.length / connections);
  return (connection: number) => {
    const turn = turns[connection] ?? 0;
    turns[connection] = turn + 1;
    const attempt = attempts[connection * perConnection + (turn % perConnection)];
    if (!attempt) throw new Error('There are fewer attempts than connections.');
    const round = Math.floor(turn / perConnection);
    const position = round % attempt.optionCounts.length;
    return { attempt, position, choice: (turn + round) % (attempt.optionCounts[position] ?? 1) };
  };
}

const screenOf = ({ optionCounts }: BegunAttempt) => ({
  answers: optionCounts.map((count, position) => position % count),
  prediction: PREDICTION,
});

function recordOf({ person, attemptId, optionCounts }: BegunAttempt, roundId: string): ContestantRecord {
  return {
    ...{ person, roundId, attemptId, optionCounts, receipt: null, finished: false },
    ...{ answers: [], predictions: [], submissions: [] },
  };
}
