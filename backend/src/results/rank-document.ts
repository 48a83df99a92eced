import { TextIds } from '../domain/id-column.js';
import { CONTESTANT_STATUSES, type RankingRules, type RankingTerms } from '../domain/ranking.js';
import { RoundColumns } from '../domain/round-columns.js';
import { COUNTED_ATTEMPTS, ELIGIBILITIES, PREDICTION_TARGETS, RANK_KEYS, type RankKey } from '../domain/rules.js';
import { JsonFault, JsonPart } from './json-parts.js';
import { DocumentReader, isOneOf, type DocumentProblem, type Place } from './rank-document-reader.js';
import { parseInstant } from './rank-instant.js';
import { lotWithSeed } from './rank-lot.js';

export type { DocumentProblem } from './rank-document-reader.js';

/** A round as `rankColumns` takes it. */
export interface DocumentRound {
  readonly round: RoundColumns;
  readonly terms: RankingTerms;
}

export type ParsedRankingDocument =
  | { ok: true; input: DocumentRound }
  | { ok: false; problems: readonly DocumentProblem[] };

/** What `format` must say. */
export const RANKING_INPUT_FORMAT = 'round-ranking-input/1';

/**
 * Reads a `round-ranking-input/1` document, which is one whole round as JSON in UTF-8. Strict: nothing unknown, nothing
 * missing, nothing that contradicts something else. Every problem is reported with its JSON pointer. Contestants and
 * attempts, in whatever order the document has them, go row by row into columns.
 */
export function parseRankingDocument(bytes: Buffer): ParsedRankingDocument {
  const json = bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
  try {
    return documentOf(new DocumentReader(), partly(new JsonPart(json)));
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
  }
  return wholly(json);
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The document with its two long lists still unread. */
function partly(document: JsonPart): unknown {
  if (!document.isObject) return document.value();
  const isLong = (name: string, part: JsonPart) => isOneOf(name, ['contestants', 'attempts']) && part.isList;
  const fields = [...document.fields()].map(([name, part]) => [name, isLong(name, part) ? part : part.value()]);
  return Object.fromEntries(fields);
}

/**
 * Finds the words for what is no JSON; a document that names a field twice is taken by this way, too.
 *
 * @throws Error (ERR_STRING_TOO_LONG) for one of more than 512 MB.
 */
function wholly(json: Buffer): ParsedRankingDocument {
  const reader = new DocumentReader();
  const text = json.toString('utf8');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    // V8 quotes the place of the fault, line breaks and all.
    reader.refuse('', `is not valid JSON: ${String(error).replace(/\s+/g, ' ')}`);
    return { ok: false, problems: reader.problems };
  }
  return documentOf(reader, document);
}

function documentOf(reader: DocumentReader, json: unknown): ParsedRankingDocument {
  const input = readDocument(reader, json);
  return input === null || reader.problems.length > 0 ? { ok: false, problems: reader.problems } : { ok: true, input };
}

const DOCUMENT_FIELDS = ['format', 'rules', 'questionCount', 'contestants', 'attempts'] as const;
const RULE_FIELDS = ['predictionTarget', 'countedAttempt', 'eligibility', 'keys', 'lotSeed'] as const;
const CONTESTANT_FIELDS = ['id', 'status', 'prediction'] as const;
const ATTEMPT_FIELDS = ['contestant', 'startedAt', 'submittedAt', 'score'] as const;

function readDocument(reader: DocumentReader, json: unknown): DocumentRound | null {
  const document = reader.object(json, '', DOCUMENT_FIELDS);
  if (document === null) return null;
  reader.oneOf(document, 'format', [RANKING_INPUT_FORMAT]);
  const rules = readRules(reader, document.object.rules);
  const questionCount = reader.wholeNumber(document, 'questionCount', 1);
  const contestants = reader.list(document, 'contestants');
  const round = new RoundColumns(new TextIds());
  const numberOf = contestants === null ? null : readContestants(reader, contestants, round);
  const attempts = reader.list(document, 'attempts');
  if (attempts !== null) readAttempts(reader, attempts, { round, numberOf, questionCount });
  if (rules === null || questionCount === null || contestants === null || attempts === null) return null;
  const lotOf = rules.lotSeed === null ? null : lotWithSeed(rules.lotSeed);
  return { round, terms: { rules, questionCount, lotOf } };
}

function readRules(reader: DocumentReader, value: unknown): (RankingRules & { lotSeed: string | null }) | null {
  if (value === undefined) return null;
  const rules = reader.object(value, '/rules', RULE_FIELDS);
  if (rules === null) return null;
  const predictionTarget = reader.oneOf(rules, 'predictionTarget', PREDICTION_TARGETS);
  const countedAttempt = reader.oneOf(rules, 'countedAttempt', COUNTED_ATTEMPTS);
  const eligibility = reader.oneOf(rules, 'eligibility', ELIGIBILITIES);
  const keys = readKeys(reader, rules);
  const lotSeed = rules.object.lotSeed === null ? null : reader.text(rules, 'lotSeed');
  if (predictionTarget === null || countedAttempt === null || eligibility === null || keys === null) return null;
  return { predictionTarget, countedAttempt, eligibility, keys, lotSeed };
}

function readKeys(reader: DocumentReader, rules: Place<(typeof RULE_FIELDS)[number]>): RankKey[] | null {
  const list = reader.list(rules, 'keys');
  if (list === null) return null;
  const keys = [...list];
  return keys.filter((key, index): key is RankKey => {
    const pointer = `/rules/keys/${index}`;
    if (!isOneOf(key, RANK_KEYS)) reader.refuse(pointer, `must be one of ${RANK_KEYS.join(', ')}`);
    else if (keys.indexOf(key) < index) reader.refuse(pointer, 'is listed before; a key can decide only once');
    else return true;
    return false;
  });
}

/** Checks the contestants, takes them, and returns their numbers by id. */
function readContestants(reader: DocumentReader, rows: Iterable<unknown>, round: RoundColumns): Map<string, number> {
  const numberOf = new Map<string, number>();
  let index = -1;
  for (const row of rows) {
    index += 1;
    const contestant = reader.object(row, `/contestants/${index}`, CONTESTANT_FIELDS);
    if (contestant === null) continue;
    const id = reader.text(contestant, 'id');
    const isKnown = id !== null && numberOf.has(id);
    if (isKnown) reader.refuseField(contestant, 'id', 'belongs to an earlier contestant, too');
    const status = reader.oneOf(contestant, 'status', CONTESTANT_STATUSES);
    const hasNone = contestant.object.prediction === null;
    const prediction = hasNone ? null : reader.wholeNumber(contestant, 'prediction', 0);
    // What could not be read has become a problem, and nobody is ranked then.
    if (id !== null && !isKnown) numberOf.set(id, round.addContestant(id, status ?? 'eligible', prediction));
  }
  return numberOf;
}

interface AttemptFrame {
  round: RoundColumns;
  /** Null where the contestants could not be read. */
  numberOf: ReadonlyMap<string, number> | null;
  /** Null where it could not be read. */
  questionCount: number | null;
}

function readAttempts(reader: DocumentReader, rows: Iterable<unknown>, frame: AttemptFrame): void {
  let index = -1;
  for (const row of rows) {
    index += 1;
    const attempt = reader.object(row, `/attempts/${index}`, ATTEMPT_FIELDS);
    if (attempt !== null) readAttempt(reader, attempt, frame);
  }
}

function readAttempt(
  reader: DocumentReader,
  attempt: Place<(typeof ATTEMPT_FIELDS)[number]>,
  { round, numberOf, questionCount }: AttemptFrame,
): void {
  const id = reader.text(attempt, 'contestant');
  const contestant = id === null ? undefined : numberOf?.get(id);
  if (id !== null && numberOf !== null && contestant === undefined) {
    reader.refuseField(attempt, 'contestant', 'is none of the contestants');
  }
  const startedAt = readInstant(reader, attempt, 'startedAt');
  const submittedAt = readInstant(reader, attempt, 'submittedAt');
  if (startedAt !== null && submittedAt !== null && submittedAt < startedAt) {
    reader.refuseField(attempt, 'submittedAt', 'is before startedAt');
  }
  const score = reader.wholeNumber(attempt, 'score', 0);
  if (score !== null && questionCount !== null && score > questionCount) {
    reader.refuseField(attempt, 'score', `is above questionCount, which is ${questionCount}`);
  }
  if (contestant === undefined || startedAt === null || submittedAt === null || score === null) return;
  round.addAttempt(contestant, { startedAt, submittedAt, score });
}

function readInstant<F extends string>(reader: DocumentReader, place: Place<F>, field: F): number | null {
  const value = place.object[field];
  const instant = typeof value === 'string' ? parseInstant(value) : null;
  if (instant !== null) return instant;
  return reader.refuseField(place, field, 'must be a UTC instant like 2026-08-03T03:00:00.000Z');
}
