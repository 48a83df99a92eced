import { useQuery } from '@tanstack/react-query';
import { topicsQuery } from '../../api/organising.queries.js';
import { choicesOf, useVocabulary } from '../../i18n/vocabulary.messages.js';
import type { FieldProps } from '../../ui/field.js';
import { Grid } from '../../ui/layout.js';
import { NumberField } from '../../ui/number-field.js';
import { SelectField } from '../../ui/select-field.js';
import type { ImportDefaults } from './import-defaults.js';
import { useImportDefaultsText } from './import-defaults.messages.js';

type FieldOf<K extends keyof ImportDefaults> = Omit<FieldProps<ImportDefaults[K]>, 'label'>;

interface ImportDefaultsFieldsProps {
  /** Whether a field is asked for at all. */
  readonly asks?: (name: keyof ImportDefaults) => boolean;
  readonly field: <K extends keyof ImportDefaults>(name: K) => FieldOf<K>;
}

/** Topic, difficulty and week for the questions whose file does not name them. */
export function ImportDefaultsFields({ asks = () => true, field }: ImportDefaultsFieldsProps) {
  const text = useImportDefaultsText();
  const words = useVocabulary();
  const { data: topics = [] } = useQuery(topicsQuery);
  return (
    <Grid least="13rem">
      {asks('topic') && (
        <SelectField
          {...field('topic')}
          label={text.topic}
          optional
          placeholder={text.noTopic}
          choices={topics.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      {asks('difficulty') && (
        <SelectField
          {...field('difficulty')}
          label={text.difficulty}
          optional
          placeholder={text.noDifficulty}
          choices={choicesOf(words.difficulties)}
        />
      )}
      {asks('week') && <NumberField {...field('week')} label={text.week} optional placeholder={text.noWeek} />}
    </Grid>
  );
}
