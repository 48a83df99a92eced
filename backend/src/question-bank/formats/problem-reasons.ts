import type { Locale } from '../../platform/errors/problem.js';
import { TABLE_FAULT_CODES, type TableFaultCode, tableFaultSentence } from '../../platform/tables/table-fault.js';
import { BANK_REASONS } from './bank-reasons.js';
import { FILE_REASONS } from './file-reasons.js';
import { QUESTION_REASONS } from './question-reasons.js';
import { type ReasonText, termIn } from './reason-text.js';
import { SYNTAX_REASONS } from './syntax-reasons.js';

/** Everything that can be wrong with a file of questions: how bad it is, its code if other than its name, its sentences. */
export type Reason =
  | keyof typeof FILE_REASONS
  | keyof typeof SYNTAX_REASONS
  | keyof typeof QUESTION_REASONS
  | keyof typeof BANK_REASONS;

export const REASONS: Readonly<Record<Reason, ReasonText>> = {
  ...FILE_REASONS,
  ...SYNTAX_REASONS,
  ...QUESTION_REASONS,
  ...BANK_REASONS,
};

/** What a sentence names: a cell's text, a code, a row. */
export type ProblemParameters = Readonly<Record<string, string | number>>;

/** What is wrong and what to do, in the reader's language; of a reason that is no longer known, its name. */
export function reasonSentence(reason: string, parameters: ProblemParameters, locale: Locale): string {
  if (isTableFault(reason)) {
    const numbers = Object.entries(parameters).map(([name, value]) => [name, Number(value)] as const);
    return tableFaultSentence(reason, Object.fromEntries(numbers), locale);
  }
  const known = RENAMED[reason] ?? reason;
  if (!isReason(known)) return reason;
  return REASONS[known][locale].replace(/\{(\w+)\}/g, (_, name: string) => termIn(parameters[name] ?? '?', locale));
}

/** Imports that were checked before keep their problems under these names. */
const RENAMED: Readonly<Record<string, Reason>> = { 'duplicate-in-file': 'duplicate-question' };

const isReason = (reason: string): reason is Reason => Object.hasOwn(REASONS, reason);

const isTableFault = (reason: string): reason is TableFaultCode =>
  (TABLE_FAULT_CODES as readonly string[]).includes(reason);
