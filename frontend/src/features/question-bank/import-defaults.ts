import type { View } from '../../api/views.js';

/** What is chosen for questions whose file does not name it; '' and null where nothing is. */
export interface ImportDefaults {
  readonly topic: string;
  readonly difficulty: View<'QuestionRow'>['difficulty'] | '';
  readonly week: number | null;
}

export const NO_DEFAULTS: ImportDefaults = { topic: '', difficulty: '', week: null };

export const defaultsOf = ({ topic, difficulty, week }: View<'ImportDefaultsView'>): ImportDefaults => ({
  topic: topic ?? '',
  difficulty: difficulty ?? '',
  week,
});

/** As the server takes them in a document. */
export const requestedDefaults = ({ topic, difficulty, week }: ImportDefaults): View<'ImportDefaultsRequest'> => ({
  topic: topic || null,
  difficulty: difficulty || null,
  week,
});

/** As the server takes them in a form beside the file: only what was chosen. */
export function defaultsFields(defaults: ImportDefaults): Record<string, string> {
  const written = Object.entries(defaults).map(([name, value]) => [name, String(value ?? '')] as const);
  return Object.fromEntries(written.filter(([, value]) => value !== ''));
}
