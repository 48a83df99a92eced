import { differencesOf } from '../domain/text-differences.js';
import type { QuestionPlace } from './question-event.entity.js';
import type { QuestionVersion } from './question-version.entity.js';
import type { ChangedField, FieldChange } from './question-review.dto.js';

type Words = Pick<QuestionVersion, 'stem' | 'options' | 'correct' | 'explanation' | 'source'>;

const LETTERS = ['A', 'B', 'C', 'D'];

/** What one version has otherwise than the one before, word by word, in the order of the form. */
export function wordChanges(before: Words, after: Words): FieldChange[] {
  const options = Array.from({ length: Math.max(before.options.length, after.options.length) }, (_, option) =>
    textChange('option', before.options[option] ?? '', after.options[option] ?? '', option),
  );
  return [
    ...textChange('stem', before.stem, after.stem),
    ...options.flat(),
    ...valueChange('correct', LETTERS[before.correct] ?? '', LETTERS[after.correct] ?? ''),
    ...textChange('explanation', before.explanation ?? '', after.explanation ?? ''),
    ...textChange('source', before.source ?? '', after.source ?? ''),
  ];
}

/** Topics by name, difficulties by their code, weeks as digits; an empty text where there is no week. */
export function placeChanges(
  before: QuestionPlace,
  after: QuestionPlace,
  topicNames: ReadonlyMap<string, string>,
): FieldChange[] {
  const topicOf = ({ topic }: QuestionPlace) => topicNames.get(topic) ?? topic;
  return [
    ...valueChange('code', before.code, after.code),
    ...valueChange('topic', topicOf(before), topicOf(after)),
    ...valueChange('difficulty', before.difficulty, after.difficulty),
    ...valueChange('week', before.week?.toString() ?? '', after.week?.toString() ?? ''),
  ];
}

function textChange(field: ChangedField, before: string, after: string, option: number | null = null): FieldChange[] {
  return before === after ? [] : [{ field, option, parts: differencesOf(before, after) }];
}

/** Replaced as a whole: half a code or half a name says nothing. */
function valueChange(field: ChangedField, before: string, after: string): FieldChange[] {
  if (before === after) return [];
  const parts = [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ];
  return [{ field, option: null, parts: parts.filter(({ text }) => text !== '') }];
}
