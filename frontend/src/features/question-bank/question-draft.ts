import type { View } from '../../api/views.js';
import type { QuestionView } from './questions.queries.js';

/** What is typed in the editor; '' where nothing was chosen. */
export interface QuestionDraft {
  readonly code: string;
  readonly topic: string;
  readonly difficulty: QuestionView['difficulty'] | '';
  readonly week: number | null;
  readonly stem: string;
  /** Always four boxes; an empty fourth one is no option. */
  readonly options: readonly [string, string, string, string];
  readonly correct: number | null;
  readonly explanation: string;
  readonly source: string;
}

export const LETTERS = ['A', 'B', 'C', 'D'] as const;

export const EMPTY_DRAFT: QuestionDraft = {
  code: '',
  topic: '',
  difficulty: '',
  week: null,
  stem: '',
  options: ['', '', '', ''],
  correct: null,
  explanation: '',
  source: '',
};

export function draftOf(question: QuestionView): QuestionDraft {
  const { code, topic, difficulty, week, stem, options, correct, explanation, source } = question;
  const [first = '', second = '', third = '', fourth = ''] = options;
  return {
    code,
    topic,
    difficulty,
    week,
    stem,
    options: [first, second, third, fourth],
    correct,
    explanation: explanation ?? '',
    source: source ?? '',
  };
}

/** What is sent: an empty fourth option is left out; what may be missing is null. */
export function requestOf(draft: QuestionDraft): View<'QuestionRequest'> {
  const [first, second, third, fourth] = draft.options;
  return {
    code: draft.code.trim() || null,
    topic: draft.topic,
    // Checked before sending, like `correct`: the other values only satisfy the type.
    difficulty: draft.difficulty || 'medium',
    week: draft.week,
    stem: draft.stem,
    options: fourth.trim() === '' ? [first, second, third] : [first, second, third, fourth],
    correct: draft.correct ?? 0,
    explanation: draft.explanation.trim() || null,
    source: draft.source.trim() || null,
  };
}
