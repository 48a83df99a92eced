import type { ContestantRecord } from './contestant.js';

export const DIFFERENCES = [
  'attempt-missing',
  'attempt-doubled',
  'answer-lost',
  'answer-changed',
  'answer-from-nowhere',
  'submission-lost',
  'submission-changed',
  'receipt-differs',
  'receipt-invalid',
  'receipt-doubled',
  'score-given-away',
  'prediction-lost',
  'prediction-changed',
  'counted-attempts',
  'actual-count-differs',
  'rank-differs',
  'leaderboard-differs',
] as const;

/** One way in which the server's memory is not what contestants were told. */
export interface Difference {
  readonly name: (typeof DIFFERENCES)[number];
  /** Where, and what was expected and found; a line for a person. */
  readonly detail: string;
}

export interface StoredAttempt {
  readonly id: string;
  readonly contestantId: string;
  readonly answers: readonly number[];
  readonly startedAt: Date;
  readonly submittedAt: Date | null;
  readonly finalisedBy: 'contestant' | 'deadline' | null;
  readonly score: number | null;
  readonly receiptCode: string | null;
}

export interface StoredEntry {
  readonly contestantId: string;
  readonly prediction: number | null;
  readonly predictionLockedAt: Date | null;
}

export interface StoredRound {
  readonly attempts: readonly StoredAttempt[];
  readonly entries: readonly StoredEntry[];
}

export interface RoundTruths {
  /** How many attempts a contestant may have. */
  readonly attemptLimit: number;
  /** Whether a code is well-formed, with its check character. */
  readonly isReceiptCode: (code: string) => boolean;
}

/** Holds what is stored of a round against what every contestant sent and was told, answer by answer. Pure. */
export function differencesOf(
  records: readonly ContestantRecord[],
  { attempts, entries }: StoredRound,
  truths: RoundTruths,
): Difference[] {
  const attemptsOf = groupedBy(attempts, ({ contestantId }) => contestantId);
  const entryOf = new Map(entries.map((entry) => [entry.contestantId, entry]));
  const found = [...groupedBy(records, ({ person }) => person.id)].flatMap(([id, own]) => {
    const kept = attemptsOf.get(id) ?? [];
    return [
      ...(kept.length > truths.attemptLimit ? [doubledAttempts(own, kept)] : []),
      ...own.flatMap((record) => attemptDifferences(record, kept, truths)),
      ...predictionDifferences(own, entryOf.get(id)),
    ];
  });
  return [...found, ...doubledReceipts(attempts)];
}

const doubledAttempts = ([record]: readonly ContestantRecord[], kept: readonly StoredAttempt[]): Difference => ({
  name: 'attempt-doubled',
  detail: `${record?.person.fullName} has ${kept.length} attempts`,
});

function attemptDifferences(
  record: ContestantRecord,
  kept: readonly StoredAttempt[],
  truths: RoundTruths,
): Difference[] {
  if (record.attemptId === null) return [];
  const stored = kept.find(({ id }) => id === record.attemptId);
  if (!stored) return [{ name: 'attempt-missing', detail: `${record.person.fullName}: ${record.attemptId}` }];
  return [...answerDifferences(record, stored), ...receiptDifferences(record, stored, truths)];
}

function answerDifferences(record: ContestantRecord, stored: StoredAttempt): Difference[] {
  if (stored.finalisedBy === 'contestant') return submissionDifferences(record, stored);
  return stored.answers.flatMap((kept, position): Difference[] => {
    const possible = possibleChoices(record, position);
    if (possible.allowed.has(kept)) return [];
    const detail = `${record.person.fullName}, question ${position}: told ${possible.acknowledged ?? 'nothing'}, kept ${kept}`;
    if (possible.acknowledged === null) return [{ name: 'answer-from-nowhere', detail }];
    return [{ name: kept === NONE ? 'answer-lost' : 'answer-changed', detail }];
  });
}

/** A submission carries the whole screen, so what is kept must be one that was sent. */
function submissionDifferences({ person, submissions }: ContestantRecord, stored: StoredAttempt): Difference[] {
  if (submissions.some(({ answers }) => sameList(answers, stored.answers))) return [];
  const sent = submissions.map(({ answers }) => `[${answers.join(' ')}]`).join(' or ') || 'nothing';
  return [
    { name: 'submission-changed', detail: `${person.fullName}: sent ${sent}, kept [${stored.answers.join(' ')}]` },
  ];
}

function receiptDifferences(record: ContestantRecord, stored: StoredAttempt, truths: RoundTruths): Difference[] {
  const { receipt, person } = record;
  if (receipt === null) return [];
  if (stored.receiptCode === null || stored.submittedAt === null) {
    return [{ name: 'submission-lost', detail: `${person.fullName} has receipt ${receipt.code}, the attempt is open` }];
  }
  const found: Difference[] = [];
  const told = [receipt.code, receipt.submittedAt, receipt.finalisedBy, receipt.answeredCount].join(' ');
  const answeredCount = stored.answers.filter((choice) => choice !== NONE).length;
  const kept = [stored.receiptCode, stored.submittedAt.toISOString(), stored.finalisedBy, answeredCount].join(' ');
  if (told !== kept) found.push({ name: 'receipt-differs', detail: `${person.fullName}: told ${told}, kept ${kept}` });
  if (!truths.isReceiptCode(receipt.code)) {
    found.push({ name: 'receipt-invalid', detail: `${person.fullName}: ${receipt.code}` });
  }
  if (receipt.score !== null) found.push({ name: 'score-given-away', detail: `${person.fullName}: ${receipt.score}` });
  return found;
}

/** One prediction a person and round, whichever attempt it was sent with. */
function predictionDifferences(own: readonly ContestantRecord[], entry: StoredEntry | undefined): Difference[] {
  const [first] = own;
  if (!first) return [];
  const possible = possiblePredictions(own);
  const kept = entry?.prediction ?? null;
  const detail = `${first.person.fullName}: sent ${[...possible].join(' or ')}, kept ${kept}`;
  if (!possible.has(kept)) return [{ name: kept === null ? 'prediction-lost' : 'prediction-changed', detail }];
  const receipts = own.flatMap(({ receipt }) => (receipt === null ? [] : [receipt]));
  if (receipts.some(({ prediction }) => prediction !== kept)) return [{ name: 'prediction-changed', detail }];
  if (receipts.length > 0 && !entry?.predictionLockedAt) {
    return [{ name: 'prediction-changed', detail: `${detail}, not fixed` }];
  }
  return [];
}

/** The last that was acknowledged, by itself or with a receipt, or any that was sent after it and never answered. */
function possiblePredictions(own: readonly ContestantRecord[]): Set<number | null> {
  const sent = own.flatMap(({ predictions }) => predictions);
  const lastKept = sent.findLastIndex(({ acknowledged }) => acknowledged);
  const possible = new Set<number | null>(sent.slice(Math.max(0, lastKept)).map(({ value }) => value));
  if (lastKept === -1) possible.add(null);
  return possible;
}

function doubledReceipts(attempts: readonly StoredAttempt[]): Difference[] {
  const codes = attempts.flatMap(({ receiptCode }) => (receiptCode === null ? [] : [receiptCode]));
  return [...groupedBy(codes, (code) => code)]
    .filter(([, same]) => same.length > 1)
    .map(([code, same]) => ({ name: 'receipt-doubled', detail: `${code} on ${same.length} attempts` }));
}

/** The last choice that was acknowledged, or any that was sent after it and never answered. */
function possibleChoices({ answers }: ContestantRecord, position: number) {
  const sent = answers.filter((answer) => answer.position === position);
  const last = sent.findLastIndex(({ savedAt }) => savedAt !== null);
  const allowed = new Set(sent.slice(Math.max(0, last)).map(({ choice }) => choice ?? NONE));
  if (last === -1) allowed.add(NONE);
  const acknowledged = last === -1 ? null : (sent[last]?.choice ?? NONE);
  return { allowed, acknowledged };
}

const NONE = -1;

const sameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
