import { useQuery } from '@tanstack/react-query';
import { topicsQuery } from '../../api/organising.queries.js';
import { choicesOf, useVocabulary } from '../../i18n/vocabulary.messages.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { useQuestionBankText } from './question-bank.messages.js';
import type { QuestionFilters } from './questions.queries.js';
import { authorsQuery } from './questions.queries.js';

interface QuestionFilterBarProps {
  readonly filters: QuestionFilters;
  readonly onChange: (change: Partial<QuestionFilters>) => void;
}

/** The weeks that a filter offers; more are rare and are found by searching. */
const WEEKS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Search, filters and order of the list; all of them live in the address. */
export function QuestionFilterBar({ filters, onChange }: QuestionFilterBarProps) {
  const text = useQuestionBankText();
  const words = useVocabulary();
  const { data: topics = [] } = useQuery(topicsQuery);
  const { data: authors = [] } = useQuery(authorsQuery);
  const select = (name: keyof QuestionFilters) => ({
    name,
    value: filters[name],
    placeholder: text.all,
    onChange: (value: string) => onChange({ [name]: value }),
  });
  const yesOrNo = (yes: string, no: string) => [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ];
  return (
    <FilterBar label={text.filters}>
      <SearchBox
        label={text.search}
        placeholder={text.searchHint}
        value={filters.q}
        onSearch={(q) => onChange({ q })}
      />
      <SelectField
        {...select('topic')}
        label={text.topic}
        choices={topics.map(({ code, name, questionCount }) => ({ value: code, label: `${name} (${questionCount})` }))}
      />
      <SelectField {...select('status')} label={text.status} choices={choicesOf(words.questionStatuses)} />
      <SelectField {...select('difficulty')} label={text.difficulty} choices={choicesOf(words.difficulties)} />
      <SelectField
        {...select('week')}
        label={text.week}
        choices={[
          { value: '0', label: text.anyRound },
          ...WEEKS.map((week) => ({ value: String(week), label: text.weekNumber(week) })),
        ]}
      />
      {authors.length > 0 && (
        <SelectField
          {...select('author')}
          label={text.author}
          choices={authors.map(({ id, name, questionCount }) => ({ value: id, label: `${name} (${questionCount})` }))}
        />
      )}
      <SelectField
        {...select('comments')}
        label={text.comments}
        choices={yesOrNo(text.withComments, text.withoutComments)}
      />
      <SelectField
        {...select('warnings')}
        label={text.warnings}
        choices={yesOrNo(text.withWarnings, text.withoutWarnings)}
      />
      <SelectField
        {...select('sort')}
        label={text.sort}
        placeholder={text.sortByCode}
        choices={choicesOf(text.sorts)}
      />
    </FilterBar>
  );
}
