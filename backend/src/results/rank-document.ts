import {
  CONTESTANT_STATUSES,
  type RankingRules,
  type RoundAttempt,
  type RoundContestant,
  type RoundRankingInput,
} from '../domain/ranking.js';
import { COUNTED_ATTEMPTS, ELIGIBILITIES, PREDICTION_TARGETS, RANK_KEYS, type RankKey } from '../domain/rules.js';
import { DocumentReader, isOneOf, type DocumentProblem, type Place } from './rank-document-reader.js';
import { parseInstant } from './rank-instant.js';
import { lotWithSeed } from './rank-lot.js';

export type { DocumentProblem } from './rank-document-reader.js';

export type ParsedRankingDocument =
  | { ok: true; input: RoundRankingInput }
  | { ok: false; problems: readonly DocumentProblem[] };

/** What `format` must say. */
export const RANKING_INPUT_FORMAT = 'round-ranking-input/1';

/**
 * Reads a `round-ranking-input/1` document, which is one whole round as JSON text. Strict: nothing unknown, nothing
 * missing, nothing that contradicts something else. Every problem is reported with its JSON pointer.
 */
export function parseRankingDocument(text: string): ParsedRankingDocument {
  const reader = new DocumentReader();
  const input = readDocument(reader, text);
  return input === null || reader.problems.length > 0 ? { ok: false, problems: reader.problems } : { ok: true, input };
}

const DOCUMENT_FIELDS = ['format', 'rules', 'questionCount', 'contestants', 'attempts'] as const;
const RULE_FIELDS = ['predictionTarget', 'countedAttempt', 'eligibility', 'keys', 'lotSeed'] as const;
const CONTESTANT_FIELDS = ['id', 'status', 'prediction'] as const;
const ATTEMPT_FIELDS = ['contestant', 'startedAt', 'submittedAt', 'score'] as const;

function readDocument(reader: DocumentReader, text: string): RoundRankingInput | null {
  const json = parsedJson(reader, text);
  if (json === undefined) return null;
  const document = reader.object(json, '', DOCUMENT_FIELDS);
  if (document === null) return null;
  reader.oneOf(document, 'format', [RANKING_INPUT_FORMAT]);
  const rules = readRules(reader, document.object.rules);
  const questionCount = reader.wholeNumber(document, 'questionCount', 1);
  const contestants = reader.list(document, 'contestants');
  const ids = contestants === null ? null : readContestants(reader, contestants);
  const attempts = reader.list(document, 'attempts');
  if (attempts !== null) readAttempts(reader, attempts, { ids, questionCount });
  if (rules === null || questionCount === null || contestants === null || attempts === null) return null;
  // The lists were checked row by row, and what could not be read has become a problem.
  return {
    rules,
    lotOf: rules.lotSeed === null ? null : lotWithSeed(rules.lotSeed),
    questionCount,
    contestants: contestants as RoundContestant[],
    attempts: attempts as RoundAttempt[],
  };
}

function parsedJson(reader: DocumentReader, text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    // V8 quotes the place of the fault, line breaks and all.
    reader.refuse('', `is not valid JSON: ${String(error).replace(/\s+/g, ' ')}`);
    return undefined;
  }
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
  return list.filter((key, index): key is RankKey => {
    const pointer = `/rules/keys/${index}`;
    if (!isOneOf(key, RANK_KEYS)) reader.refuse(pointer, `must be one of ${RANK_KEYS.join(', ')}`);
    else if (list.indexOf(key) < index) reader.refuse(pointer, 'is listed before; a key can decide only once');
    else return true;
    return false;
  });
}

/** Checks the contestants, which are of the domain's shape already, and returns their ids. */
function readContestants(reader: DocumentReader, rows: readonly unknown[]): Set<string> {
  const ids = new Set<string>();
  rows.forEach((row, index) => {
    const contestant = reader.object(row, `/contestants/${index}`, CONTESTANT_FIELDS);
    if (contestant === null) return;
    const id = reader.text(contestant, 'id');
    if (id !== null && ids.has(id)) reader.refuseField(contestant, 'id', 'belongs to an earlier contestant, too');
    if (id !== null) ids.add(id);
    reader.oneOf(contestant, 'status', CONTESTANT_STATUSES);
    if (contestant.object.prediction !== null) reader.wholeNumber(contestant, 'prediction', 0);
  });
  return ids;
}

interface AttemptBounds {
  /** Null where the contestants could not be read. */
  ids: ReadonlySet<string> | null;
  /** Null where it could not be read. */
  questionCount: number | null;
}

/** Checks the attempts and puts the domain's shape in each one's place: a second list of a million is not needed. */
function readAttempts(reader: DocumentReader, rows: unknown[], bounds: AttemptBounds): void {
  rows.forEach((row, index) => {
    const attempt = reader.object(row, `/attempts/${index}`, ATTEMPT_FIELDS);
    if (attempt !== null) rows[index] = readAttempt(reader, attempt, bounds);
  });
}

function readAttempt(
  reader: DocumentReader,
  attempt: Place<(typeof ATTEMPT_FIELDS)[number]>,
  { ids, questionCount }: AttemptBounds,
): RoundAttempt | null {
  const contestant = reader.text(attempt, 'contestant');
  if (contestant !== null && ids?.has(contestant) === false) {
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
  if (contestant === null || startedAt === null || submittedAt === null || score === null) return null;
  return { contestant, startedAt, submittedAt, score };
}

function readInstant<F extends string>(reader: DocumentReader, place: Place<F>, field: F): number | null {
  const value = place.object[field];
  const instant = typeof value === 'string' ? parseInstant(value) : null;
  if (instant !== null) return instant;
  return reader.refuseField(place, field, 'must be a UTC instant like 2026-08-03T03:00:00.000Z');
}
