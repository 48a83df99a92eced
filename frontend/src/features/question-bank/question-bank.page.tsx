import { useQuery } from '@tanstack/react-query';
import { FileUp, Plus } from 'lucide-react';
import { useMayOrganise } from '../../api/organising.queries.js';
import { useSession } from '../../api/session.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Pagination } from '../../ui/pagination.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { BulkBar } from './bulk-bar.js';
import { useQuestionBankText } from './question-bank.messages.js';
import { QuestionFilterBar } from './question-filter-bar.js';
import { QuestionPanel } from './question-panel.js';
import { QuestionTable } from './question-table.js';
import { NO_FILTERS, PAGE_SIZE, questionsQuery } from './questions.queries.js';
import { useSelection } from './use-selection.js';

/** The bank: a dense table with filters in the address, many questions approved at once, one edited beside it. */
export default function QuestionBankPage() {
  const text = useQuestionBankText();
  const mayEdit = useMayOrganise();
  const maySeeKey = useSession().account?.role !== 'administrator';
  const [filters, setFilters] = useUrlFilters(NO_FILTERS);
  const questions = useQuery(questionsQuery(filters));
  const selection = useSelection();
  // `page` is named on purpose: opening a question must not go back to the first page.
  const open = (id: string): void => setFilters({ id, page: filters.page });
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={
          mayEdit && (
            <>
              <LinkButton href="/staff/questions/import" icon={<FileUp aria-hidden="true" />}>
                {text.import}
              </LinkButton>
              <Button kind="primary" icon={<Plus aria-hidden="true" />} onClick={() => open('new')}>
                {text.newQuestion}
              </Button>
            </>
          )
        }
      />
      <QuestionFilterBar filters={filters} onChange={setFilters} />
      <Loaded query={questions}>
        {({ rows, total }) => (
          <>
            {mayEdit && rows.length > 0 && <BulkBar selection={selection} page={rows} />}
            <QuestionTable
              rows={rows}
              busy={questions.isPlaceholderData}
              openId={filters.id}
              selection={mayEdit ? selection : null}
              onOpen={maySeeKey ? open : undefined}
              onClear={isFiltered(filters) ? () => setFilters(NO_FILTERS) : null}
            />
            <Pagination
              page={Number(filters.page)}
              pageSize={PAGE_SIZE}
              total={total}
              onPage={(page) => setFilters({ page: String(page) })}
            />
          </>
        )}
      </Loaded>
      {filters.id && maySeeKey && (
        <QuestionPanel key={filters.id} id={filters.id} onOpen={open} onClose={() => open('')} />
      )}
    </>
  );
}

function isFiltered({ q, topic, difficulty, status, week }: typeof NO_FILTERS): boolean {
  return [q, topic, difficulty, status, week].some((filter) => filter !== '');
}
