import { type BankSnapshot, fingerprintOfStem, keptFingerprint } from './bank-snapshot.js';
import type { ImportedQuestion } from './imported-question.js';
import type { ImportProblem } from './import-problem.js';
import type { ColumnLayout } from './question-columns.js';
import { problemAt } from './question-row.js';

/** Compares the questions of a file, in their order, with those before them and with the bank. */
export class FileComparison {
  private readonly rowsByCode = new Map<string, number>();
  private readonly rowsByFingerprint = new Map<string, number>();
  private readonly rowsByStem = new Map<string, number>();

  constructor(
    private readonly bank: BankSnapshot,
    private readonly layout: ColumnLayout,
  ) {}

  /** What is wrong or doubtful about this question beside the others. */
  problemsOf(question: ImportedQuestion): ImportProblem[] {
    return [...this.problemsOfCode(question), ...this.problemsOfWords(question)];
  }

  private problemsOfCode({ row, code }: ImportedQuestion): ImportProblem[] {
    if (code === null) return [];
    const place = { row, place: this.layout.places.get('code') ?? null, name: 'code' } as const;
    if (this.bank.codes.has(code)) return [problemAt(place, 'error', 'code-taken', { value: code })];
    const other = firstRow(this.rowsByCode, code, row);
    return other === null ? [] : [problemAt(place, 'error', 'code-doubled', { value: code, other })];
  }

  private problemsOfWords(question: ImportedQuestion): ImportProblem[] {
    const { row, stem } = question;
    if (stem === '') return [];
    const place = { row, place: this.layout.places.get('stem') ?? null, name: 'stem' } as const;
    const fingerprint = keptFingerprint(question);
    const stemOnly = fingerprintOfStem(stem);
    const sameRow = firstRow(this.rowsByFingerprint, fingerprint, row);
    const likeRow = firstRow(this.rowsByStem, stemOnly, row);
    const sameCode = this.bank.codesByFingerprint.get(fingerprint);
    if (sameCode !== undefined) return [problemAt(place, 'error', 'duplicate-in-bank', { other: sameCode })];
    if (sameRow !== null) return [problemAt(place, 'error', 'duplicate-in-file', { other: sameRow })];
    const like = this.bank.codesByStem.get(stemOnly) ?? (likeRow === null ? undefined : `#${likeRow}`);
    return like === undefined ? [] : [problemAt(place, 'warning', 'near-duplicate', { other: like })];
  }
}

/** The row that had this key first, or null (and then it is this one). */
function firstRow(rows: Map<string, number>, key: string, row: number): number | null {
  const known = rows.get(key);
  if (known === undefined) rows.set(key, row);
  return known ?? null;
}
