import { tidyText } from './folding.js';

export const NAME_PROBLEMS = ['empty', 'too-long', 'digits', 'odd-characters'] as const;
export type NameProblem = (typeof NAME_PROBLEMS)[number];

/** Letters and spaces a name may have; the longest Vietnamese names have some 40. */
export const LONGEST_NAME = 80;

/** A person's name as it is stored: NFC, trimmed, single spaces; its capitals are the person's own. */
export function tidyName(name: string): string {
  return tidyText(name);
}

/** What is wrong with a person's name, or an empty list. A name of two letters is a name. */
export function problemsOfName(name: string): NameProblem[] {
  const tidy = tidyName(name);
  if (tidy === '') return ['empty'];
  const problems: NameProblem[] = [];
  if ([...tidy].length > LONGEST_NAME) problems.push('too-long');
  if (/\p{N}/u.test(tidy)) problems.push('digits');
  if (!NAME.test(tidy)) problems.push('odd-characters');
  return problems;
}

/** Letters of any script, digits (which are a problem of their own), and what names of minorities and foreigners have. */
const NAME = /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N} .'’-]+$/u;
