import { useQuery } from '@tanstack/react-query';
import { ScrollText, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { choicesOf } from '../../i18n/vocabulary.messages.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { Pagination } from '../../ui/pagination.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { AuditCheckDialog } from './audit-check-dialog.js';
import { AuditPanel } from './audit-panel.js';
import { AuditTable } from './audit-table.js';
import { useAuditVocabulary } from './audit-vocabulary.messages.js';
import { useAuditText } from './audit.messages.js';
import { auditQuery } from './audit.queries.js';

/** Who did what, newest first; one entry beside the table; whether the log is whole. */
export default function AuditPage() {
  const text = useAuditText();
  const { actions } = useAuditVocabulary();
  const [filters, setFilters] = useUrlFilters({ q: '', action: '', entry: '', page: '1' });
  const [checking, setChecking] = useState(false);
  const log = useQuery(auditQuery(filters));
  const opened = log.data?.rows.find(({ sequence }) => String(sequence) === filters.entry);
  const open = (entry: string) => setFilters({ entry, page: filters.page });
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={
          <Button icon={<ShieldCheck aria-hidden="true" />} onClick={() => setChecking(true)}>
            {text.check.act}
          </Button>
        }
      />
      <FilterBar label={text.filters}>
        <SearchBox label={text.search} value={filters.q} onSearch={(q) => setFilters({ q, entry: '' })} />
        <SelectField
          label={text.action}
          name="action"
          value={filters.action}
          placeholder={text.everyAction}
          choices={choicesOf(actions)}
          onChange={(action) => setFilters({ action, entry: '' })}
        />
      </FilterBar>
      <Loaded query={log}>
        {(page) => (
          <>
            <AuditTable
              rows={page.rows}
              openedKey={filters.entry}
              busy={log.isPlaceholderData}
              onOpen={({ sequence }) => open(String(sequence))}
              empty={
                <EmptyState icon={ScrollText} title={text.empty.title}>
                  {text.empty.advice}
                </EmptyState>
              }
            />
            <Pagination
              page={page.page}
              pageSize={page.size}
              total={page.total}
              onPage={(next) => setFilters({ page: String(next), entry: '' })}
            />
          </>
        )}
      </Loaded>
      {opened && <AuditPanel key={opened.sequence} row={opened} onClose={() => open('')} />}
      {checking && <AuditCheckDialog onClose={() => setChecking(false)} />}
    </>
  );
}
