/** Which kind of refusal a problem is; the HTTP filter maps it to a status, nothing else knows about HTTP. */
export const PROBLEM_CATEGORIES = [
  'malformed',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'gone',
  'too-large',
  'unsupported-media',
  'invalid',
  'too-many',
  'unavailable',
] as const;
export type ProblemCategory = (typeof PROBLEM_CATEGORIES)[number];

export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One sentence in both languages: what happened and what to do. */
export type Sentence<Parameters> = Record<Locale, string | ((parameters: Parameters) => string)>;

/** A fault in one place of the request: where (JSON pointer), which, and a sentence about it. */
export interface FieldFault {
  readonly pointer: string;
  readonly code: string;
  readonly sentence: Record<Locale, string>;
}

/** A named refusal. Throw a class made by {@link problem}. */
export abstract class Problem extends Error {
  abstract readonly category: ProblemCategory;
  /** Stable kebab-case name; becomes the `type` of the problem document. */
  abstract readonly type: string;
  abstract sentence(locale: Locale): string;
  /** Faults by place, for forms. */
  readonly faults: readonly FieldFault[] = [];
  /** Seconds after which trying again makes sense. */
  readonly retryAfterSeconds: number | null = null;
}

type NoParameters = Record<never, never>;
interface ProblemClass<Parameters> {
  new (
    ...args: Record<never, never> extends Parameters
      ? [options?: ProblemOptions]
      : [parameters: Parameters, options?: ProblemOptions]
  ): Problem;
  readonly type: string;
}
interface ProblemOptions {
  readonly faults?: readonly FieldFault[];
  readonly retryAfterSeconds?: number;
}

/**
 * Defines a named problem with its sentence in Vietnamese and English.
 *
 * ```ts
 * export const RoundNotOpen = problem<{ opensAt: string }>('conflict', 'round-not-open', { vi: (p) => `…`, en: (p) => `…` });
 * throw new RoundNotOpen({ opensAt });
 * ```
 */
export function problem<Parameters extends object = NoParameters>(
  category: ProblemCategory,
  type: string,
  sentences: Sentence<Parameters>,
): ProblemClass<Parameters> {
  const hasParameters = Object.values(sentences).some((sentence) => typeof sentence === 'function');
  class NamedProblem extends Problem {
    static readonly type = type;
    readonly category = category;
    readonly type = type;
    private readonly parameters: Parameters;
    override readonly faults: readonly FieldFault[];
    override readonly retryAfterSeconds: number | null;

    constructor(first?: Parameters | ProblemOptions, second?: ProblemOptions) {
      super(type);
      const options: ProblemOptions = (hasParameters ? second : first) ?? {};
      this.parameters = (hasParameters ? first : {}) as Parameters;
      this.faults = options.faults ?? [];
      this.retryAfterSeconds = options.retryAfterSeconds ?? null;
    }

    override sentence(locale: Locale): string {
      const sentence = sentences[locale];
      return typeof sentence === 'function' ? sentence(this.parameters) : sentence;
    }
  }
  return NamedProblem;
}
