import { useQuery } from '@tanstack/react-query';
import { FileUp, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useMayOrganise } from '../../api/organising.queries.js';
import { useSession } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Row } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeader } from '../../ui/page-header.js';
import { Pagination } from '../../ui/pagination.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { BulkBar } from './bulk-bar.js';
import { ExportMenu } from './export-menu.js';
import { useQuestionBankText } from './question-bank.messages.js';
import { QuestionFilterBar } from './question-filter-bar.js';
import { QuestionPanel } from './question-panel.js';
import { QuestionTable } from './question-table.js';
import { filterOf, isFiltered, NO_FILTERS, PAGE_SIZE, questionsQuery } from './questions.queries.js';
import { useSelection } from './use-selection.js';

/** The bank: a dense table with filters in the address, decisions on many at once, one question edited beside it. */
export default function QuestionBankPage() {
  const text = useQuestionBankText();
  const format = useFormat();
  const mayEdit = useMayOrganise();
  const maySeeKey = useSession().account?.role !== 'administrator';
  const [filters, setFilters] = useUrlFilters(NO_FILTERS);
  const questions = useQuery(questionsQuery(filters));
  const selection = useSelection(useMemo(() => filterOf(filters), [filters]));
  // `page` is named on purpose: opening a question must not go back to the first page.
  const open = (id: string): void => setFilters({ id, page: filters.page });
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} actions={mayEdit && <WaysIn onNew={() => open('new')} />} />
      <QuestionFilterBar filters={filters} onChange={setFilters} />
      <Loaded query={questions}>
        {(page) => (
          <>
            <Row apart>
              <strong role="status">
                {(isFiltered(filters) ? text.matching : text.everything)(format.number(page.total))}
              </strong>
              {mayEdit && page.total > 0 && <ExportMenu selection={selection} filters={filters} total={page.total} />}
            </Row>
            {maySeeKey && <BulkBar selection={selection} page={page} filters={filters} />}
            <QuestionTable
              rows={page.rows}
              busy={questions.isPlaceholderData}
              openId={filters.id}
              selection={maySeeKey ? selection : null}
              onOpen={maySeeKey ? open : undefined}
              onClear={isFiltered(filters) ? () => setFilters(NO_FILTERS) : null}
            />
            <Pagination
              page={Number(filters.page)}
              pageSize={PAGE_SIZE}
              total={page.total}
              onPage={(next) => setFilters({ page: String(next) })}
            />
          </>
        )}
      </Loaded>
      {filters.id && maySeeKey && questions.data && (
        <QuestionPanel
          key={filters.id}
          id={filters.id}
          row={questions.data.rows.find(({ id }) => id === filters.id)}
          onOpen={open}
          onClose={() => open('')}
        />
      )}
    </>
  );
}

function WaysIn({ onNew }: { readonly onNew: () => void }) {
  const text = useQuestionBankText();
  return (
    <>
      <LinkButton href="/staff/questions/import" icon={<FileUp aria-hidden="true" />}>
        {text.import}
      </LinkButton>
      <Button kind="primary" icon={<Plus aria-hidden="true" />} onClick={onNew}>
        {text.newQuestion}
      </Button>
    </>
  );
}
