import { describe, expect, it } from '@jest/globals';
import type { ContestantRecord } from './contestant.js';
import { differencesOf, type StoredAttempt, type StoredEntry } from './differences.js';

const AT = '2026-08-03T03:10:00.000Z';
const TRUTHS = { attemptLimit: 1, isReceiptCode: (code: string) => code.startsWith('OK') };

/** An saved 2 then 0 at the first question, 1 at the second, nothing at the third; predicted 40; submitted. */
const AN: ContestantRecord = {
  person: { id: 'an', fullName: 'An', phone: '+84564000001', cookie: '', address: '' },
  roundId: 'round',
  attemptId: 'attempt-an',
  optionCounts: [4, 4, 3],
  answers: [
    { position: 0, choice: 2, savedAt: AT },
    { position: 0, choice: 0, savedAt: AT },
    { position: 1, choice: 1, savedAt: AT },
  ],
  predictions: [{ value: 40, acknowledged: true }],
  submissions: [{ answers: [0, 1, -1], prediction: 40 }],
  receipt: {
    code: 'OK-1',
    attemptId: 'attempt-an',
    submittedAt: AT,
    finalisedBy: 'contestant',
    answeredCount: 2,
    prediction: 40,
    score: null,
  },
  finished: false,
};
/** Bình saved the same and never came back: the deadline ended the attempt. */
const BINH: ContestantRecord = {
  ...AN,
  person: { ...AN.person, id: 'binh', fullName: 'Bình' },
  attemptId: 'attempt-binh',
  submissions: [],
  receipt: null,
};

const keptOf = (record: ContestantRecord): StoredAttempt => ({
  id: record.attemptId ?? '',
  contestantId: record.person.id,
  answers: [0, 1, -1],
  startedAt: new Date('2026-08-03T03:00:00.000Z'),
  submittedAt: new Date(AT),
  finalisedBy: record.receipt ? 'contestant' : 'deadline',
  score: 1,
  receiptCode: record.receipt?.code ?? 'OK-2',
});
const entryOf = ({ person }: ContestantRecord): StoredEntry => ({
  contestantId: person.id,
  prediction: 40,
  predictionLockedAt: new Date(AT),
});

interface Kept {
  readonly attempt?: Partial<StoredAttempt>;
  readonly entry?: Partial<StoredEntry>;
  readonly more?: readonly StoredAttempt[];
}

function namesFor(record: ContestantRecord, { attempt = {}, entry = {}, more = [] }: Kept = {}): string[] {
  const attempts = [{ ...keptOf(record), ...attempt }, ...more];
  const entries = [{ ...entryOf(record), ...entry }];
  return differencesOf([record], { attempts, entries }, TRUTHS).map(({ name }) => name);
}

describe('reconciling', () => {
  it('finds nothing where everything told is kept', () => {
    expect(namesFor(AN)).toEqual([]);
    expect(namesFor(BINH)).toEqual([]);
  });

  it('finds a lost answer', () => {
    expect(namesFor(BINH, { attempt: { answers: [0, -1, -1] } })).toEqual(['answer-lost']);
  });

  it('finds an older choice in the place of the newer one', () => {
    expect(namesFor(BINH, { attempt: { answers: [2, 1, -1] } })).toEqual(['answer-changed']);
  });

  it('finds an answer that nobody gave', () => {
    expect(namesFor(BINH, { attempt: { answers: [0, 1, 2] } })).toEqual(['answer-from-nowhere']);
  });

  it('leaves open what was never acknowledged: kept or not, both are true', () => {
    const unsure = { ...BINH, answers: [...BINH.answers, { position: 2, choice: 1, savedAt: null }] };
    expect(namesFor(unsure, { attempt: { answers: [0, 1, -1] } })).toEqual([]);
    expect(namesFor(unsure, { attempt: { answers: [0, 1, 1] } })).toEqual([]);
    expect(namesFor(unsure, { attempt: { answers: [0, 1, 2] } })).toEqual(['answer-from-nowhere']);
  });

  it('finds a submission that is not what was sent', () => {
    expect(namesFor(AN, { attempt: { answers: [0, 1, 2] } })).toContain('submission-changed');
  });

  it('finds a receipt whose attempt is still open', () => {
    const open = { submittedAt: null, finalisedBy: null, receiptCode: null };
    expect(namesFor(AN, { attempt: open })).toEqual(['submission-lost']);
  });

  it('finds a receipt that says another instant than the database', () => {
    expect(namesFor(AN, { attempt: { submittedAt: new Date(Date.parse(AT) + 1) } })).toEqual(['receipt-differs']);
  });

  it('finds a receipt code that does not verify, and one that two attempts share', () => {
    const mistyped = { ...AN, receipt: AN.receipt && { ...AN.receipt, code: 'KO-1' } };
    expect(namesFor(mistyped)).toContain('receipt-invalid');
    const more = [{ ...keptOf(BINH), receiptCode: 'OK-1' }];
    expect(namesFor(AN, { more })).toEqual(['receipt-doubled']);
  });

  it('finds a score that was told while the round runs', () => {
    expect(namesFor({ ...AN, receipt: AN.receipt && { ...AN.receipt, score: 1 } })).toEqual(['score-given-away']);
  });

  it('finds a doubled attempt and a missing one', () => {
    const second = { ...keptOf(AN), id: 'attempt-an-2', receiptCode: 'OK-3' };
    expect(namesFor(AN, { more: [second] })).toEqual(['attempt-doubled']);
    expect(namesFor(AN, { attempt: { id: 'another' } })).toEqual(['attempt-missing']);
  });

  it('finds a lost prediction, a changed one, and one that a receipt did not fix', () => {
    expect(namesFor(AN, { entry: { prediction: null } })).toEqual(['prediction-lost']);
    expect(namesFor(AN, { entry: { prediction: 41 } })).toEqual(['prediction-changed']);
    expect(namesFor(AN, { entry: { predictionLockedAt: null } })).toEqual(['prediction-changed']);
  });

  it('knows one prediction for all attempts of a person', () => {
    const again: ContestantRecord = { ...AN, attemptId: 'attempt-an-2', predictions: [] };
    const attempts = [keptOf(AN), { ...keptOf(again), receiptCode: 'OK-1b' }];
    const receipt = again.receipt && { ...again.receipt, code: 'OK-1b' };
    const told = [AN, { ...again, receipt }];
    const stored = { attempts, entries: [entryOf(AN)] };
    expect(differencesOf(told, stored, { ...TRUTHS, attemptLimit: 2 })).toEqual([]);
  });
});
