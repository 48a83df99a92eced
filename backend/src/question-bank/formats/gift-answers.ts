import { problemOf, type FileProblem } from './file-problem.js';
import { plainGiftText } from './gift-escapes.js';

/** One answer between braces, its escaped signs still set aside. */
export interface GiftAnswer {
  readonly text: string;
  readonly feedback: string | null;
  /** In percent. */
  readonly weight: number;
  readonly isMarkedRight: boolean;
  readonly line: number;
}

interface Separator {
  readonly sign: '=' | '~';
  readonly place: number;
  readonly isAtLineStart: boolean;
  readonly follows: 'space' | 'text';
  readonly precedes: 'space' | 'text';
}

/** More answers than any question has. */
const MOST_SIGNS = 60;
const LONGEST_INDENT = 100;

/** The answers between braces, or what makes them doubtful: a sign that may belong to a text is never guessed at. */
export function giftAnswersOf(body: string, lineAt: (place: number) => number): GiftAnswer[] | FileProblem {
  const separators = separatorsOf(body);
  const [first] = separators;
  const before = body.slice(0, first?.place ?? body.length).trim();
  if (first === undefined || before !== '') {
    return problemOf('gift-stray-answer-text', lineAt(0), { value: excerpt(before || body) });
  }
  const oneTooMany = separators[MOST_SIGNS];
  if (oneTooMany) {
    const value = excerpt(body.slice(oneTooMany.place, oneTooMany.place + 30));
    return problemOf('gift-sign-unescaped', lineAt(oneTooMany.place), { sign: oneTooMany.sign, value });
  }
  const doubtful = separators.find((separator, index) => isDoubtful(separator, index, separators, body));
  if (doubtful) {
    const value = excerpt(body.slice(Math.max(0, doubtful.place - 15), doubtful.place + 15));
    return problemOf('gift-sign-unescaped', lineAt(doubtful.place), { sign: doubtful.sign, value });
  }
  const answers: GiftAnswer[] = [];
  for (const [index, { sign, place }] of separators.entries()) {
    const written = body.slice(place + 1, separators[index + 1]?.place ?? body.length);
    const answer = answerOf(sign, written, lineAt(place));
    if ('code' in answer) return answer;
    answers.push(answer);
  }
  return answers;
}

function separatorsOf(body: string): Separator[] {
  const found: Separator[] = [];
  for (const { 0: sign, index } of body.matchAll(/[=~]/g)) {
    if (found.length > MOST_SIGNS) break;
    const before = body[index - 1] ?? ' ';
    found.push({
      sign: sign as '=' | '~',
      place: index,
      isAtLineStart: /(?:^|\n)[ \t]*$/.test(body.slice(Math.max(0, index - LONGEST_INDENT), index)),
      follows: /\s/.test(before) ? 'space' : 'text',
      precedes: /\s/.test(body[index + 1] ?? 'x') ? 'space' : 'text',
    });
  }
  return found;
}

/** Whether a sign stands otherwise than those beside it and so may be part of a text (`x=2`, `~5~10`, `=~5`). */
function isDoubtful(separator: Separator, index: number, all: readonly Separator[], body: string): boolean {
  const next = all[index + 1];
  if (next?.place === separator.place + 1) return true;
  // Nothing behind it: an empty answer, which the lint names.
  if (separator.precedes === 'space' && body.slice(separator.place + 1, next?.place).trim() === '') return false;
  if (index === 0) return false;
  const others = all.filter((other, place) => place > 0 && other !== separator);
  if (separator.follows === 'text') {
    // Written without spaces throughout ("=A~B~C"), only ~ is safe to take for a separator.
    return separator.sign === '=' || others.some(({ follows }) => follows === 'space');
  }
  if (!separator.isAtLineStart && others.some(({ isAtLineStart }) => isAtLineStart) && body.includes('\n')) return true;
  // A space behind one sign and none behind the others: it may be a sign between words.
  return separator.precedes === 'space' && !separator.isAtLineStart && all.some((other) => other.precedes === 'text');
}

function answerOf(sign: '=' | '~', written: string, line: number): GiftAnswer | FileProblem {
  const weighted = /^\s*%(-?\d{1,3}(?:[.,]\d+)?)%/.exec(written);
  const rest = written.slice(weighted?.[0].length ?? 0);
  if (!weighted && /^\s*%/.test(rest)) return problemOf('gift-weight-broken', line, { value: excerpt(rest) });
  const hash = rest.indexOf('#');
  const weight = weighted ? Number(weighted[1]?.replace(',', '.')) : sign === '=' ? 100 : 0;
  return {
    text: hash === -1 ? rest : rest.slice(0, hash),
    feedback: hash === -1 ? null : rest.slice(hash + 1),
    weight,
    isMarkedRight: sign === '=',
    line,
  };
}

/** A few words to find a place by. */
export function excerpt(text: string): string {
  const plain = plainGiftText(text).replace(/\s+/g, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
