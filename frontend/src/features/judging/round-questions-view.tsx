import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Stack } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import type { View } from '../../api/views.js';
import type { Outcome } from './change-outcome.js';
import { ChangeOutcome } from './change-outcome.js';
import { useMayJudge } from './judging-acts.js';
import type { JudgedRound } from './judging.queries.js';
import { roundQuestionsQuery } from './judging.queries.js';
import { RoundQuestionCard } from './round-question-card.js';
import { RulingDialog } from './ruling-dialog.js';
import { useRulingsText } from './rulings.messages.js';

type RoundQuestion = View<'RoundQuestionView'>;

/** The round's questions with their key; a judge may void one or accept a further option. */
export function RoundQuestionsView({ round }: { readonly round: JudgedRound }) {
  const text = useRulingsText();
  const questions = useQuery(roundQuestionsQuery(round.roundId));
  const [filters, setFilters] = useUrlFilters({ question: '', ruled: '' });
  const [ruledOn, setRuledOn] = useState<RoundQuestion | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <Stack>
      <p>{text.advice}</p>
      {outcome && <ChangeOutcome {...outcome} />}
      <FilterBar label={text.filters}>
        <SearchBox label={text.search} value={filters.question} onSearch={(question) => setFilters({ question })} />
        <SelectField
          label={text.show}
          name="ruled"
          value={filters.ruled}
          placeholder={text.all}
          choices={[{ value: 'yes', label: text.ruledOnly }]}
          onChange={(ruled) => setFilters({ ruled })}
        />
      </FilterBar>
      <Loaded query={questions}>
        {(all) => <Found all={all} shown={all.filter((question) => matches(question, filters))} onRule={setRuledOn} />}
      </Loaded>
      {ruledOn && (
        <RulingDialog
          round={round}
          question={ruledOn}
          onClose={() => setRuledOn(null)}
          onDone={(made) => {
            setRuledOn(null);
            setOutcome(made);
          }}
        />
      )}
    </Stack>
  );
}

interface FoundProps {
  readonly all: readonly RoundQuestion[];
  readonly shown: readonly RoundQuestion[];
  readonly onRule: (question: RoundQuestion) => void;
}

function Found({ all, shown, onRule }: FoundProps) {
  const text = useRulingsText();
  const { number } = useFormat();
  const mayJudge = useMayJudge();
  if (shown.length === 0) return <EmptyState title={text.empty.title}>{text.empty.advice}</EmptyState>;
  return (
    <>
      <h2>{text.count(number(shown.length), number(all.length))}</h2>
      {shown.map((question) => (
        <RoundQuestionCard key={question.ordinal} question={question} onRule={mayJudge ? onRule : undefined} />
      ))}
    </>
  );
}

/** Some sixty questions: the browser searches them itself, with or without diacritics. */
function matches(question: RoundQuestion, filters: { readonly question: string; readonly ruled: string }): boolean {
  if (filters.ruled && question.rulings.length === 0) return false;
  const words = plain([question.code, question.stem, ...question.options].join(' '));
  return words.includes(plain(filters.question));
}

const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
