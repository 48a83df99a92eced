import { createHash } from 'node:crypto';
import { foldVietnamese } from '../domain/folding.js';
import { questionFingerprint } from '../domain/question.js';

/** Topics as a file may name them. */
export interface TopicNames {
  /** The code of the topic with this code or this name; case and diacritics do not matter. */
  codeOf(text: string): string | null;
}

/** What a file is compared with: the bank at one time. */
export interface BankSnapshot {
  readonly topics: TopicNames;
  /** Every code in use, also of retired questions. */
  readonly codes: ReadonlySet<string>;
  /** Codes of the questions in use, by fingerprint and by the words of the stem alone. */
  readonly codesByFingerprint: ReadonlyMap<string, string>;
  readonly codesByStem: ReadonlyMap<string, string>;
}

export interface BankedQuestion {
  readonly code: string;
  readonly retired: boolean;
  readonly fingerprint: string;
  readonly stem: string;
}

export function bankSnapshot(
  topics: readonly { code: string; name: string }[],
  questions: readonly BankedQuestion[],
): BankSnapshot {
  const inUse = questions.filter(({ retired }) => !retired);
  return {
    topics: topicNames(topics),
    codes: new Set(questions.map(({ code }) => code)),
    codesByFingerprint: new Map(inUse.map(({ fingerprint, code }) => [fingerprint, code])),
    codesByStem: new Map(inUse.map(({ stem, code }) => [fingerprintOfStem(stem), code])),
  };
}

/** The fingerprint as it is kept: SHA-256, hex. */
export function keptFingerprint(question: { readonly stem: string; readonly options: readonly string[] }): string {
  return createHash('sha256').update(questionFingerprint(question), 'utf8').digest('hex');
}

/** Equal for questions with the same words in the stem, whatever their options. */
export const fingerprintOfStem = (stem: string) => keptFingerprint({ stem, options: [] });

function topicNames(topics: readonly { code: string; name: string }[]): TopicNames {
  const codes = new Map(
    topics.flatMap(({ code, name }) => [[foldVietnamese(code), code] as const, [foldVietnamese(name), code] as const]),
  );
  return { codeOf: (text) => codes.get(foldVietnamese(text)) ?? null };
}
