import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FileUp, Plus } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.js';
import { useMayOrganise } from '../../api/organising.queries.js';
import { sendFile } from '../../api/send-file.js';
import type { View } from '../../api/views.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { Pagination } from '../../ui/pagination.js';
import { SearchBox } from '../../ui/search-box.js';
import { TableImportDialog } from '../../ui/table-import-dialog.js';
import { useToast } from '../../ui/toast.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { BarredPersonDialog } from './barred-person-dialog.js';
import { useBarredRosterText } from './barred-roster.messages.js';
import type { BarredRow } from './barred-roster.queries.js';
import { BARRED_KEY, PAGE_SIZE, barredRosterQuery } from './barred-roster.queries.js';
import { BarredTable } from './barred-table.js';

type Shown = { readonly name: 'add' | 'import' } | { readonly name: 'remove'; readonly person: BarredRow };

/** The people who may not take part, and the contestants who are, or may be, among them. */
export default function BarredRosterPage() {
  const text = useBarredRosterText();
  const mayEdit = useMayOrganise();
  const queries = useQueryClient();
  const toast = useToast();
  const [filters, setFilters] = useUrlFilters({ q: '', page: '1' });
  const [shown, setShown] = useState<Shown | null>(null);
  const roster = useQuery(barredRosterQuery(filters));
  const close = () => setShown(null);
  const reload = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: BARRED_KEY }),
      queries.invalidateQueries({ queryKey: ['staff', 'contestants'] }),
    ]);
  const remove = async (id: string): Promise<void> => {
    await api.DELETE('/api/staff/barred-roster/{id}', { params: { path: { id } } });
    close();
    toast(text.removed);
    await reload();
  };
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={
          mayEdit && (
            <>
              <Button icon={<FileUp aria-hidden="true" />} onClick={() => setShown({ name: 'import' })}>
                {text.import}
              </Button>
              <Button kind="primary" icon={<Plus aria-hidden="true" />} onClick={() => setShown({ name: 'add' })}>
                {text.add}
              </Button>
            </>
          )
        }
      />
      <FilterBar label={text.filters}>
        <SearchBox
          label={text.search}
          placeholder={text.searchHint}
          value={filters.q}
          onSearch={(q) => setFilters({ q })}
        />
      </FilterBar>
      <Loaded query={roster}>
        {({ rows, total }) => (
          <>
            <BarredTable
              rows={rows}
              busy={roster.isPlaceholderData}
              searched={filters.q !== ''}
              onRemove={mayEdit ? (person) => setShown({ name: 'remove', person }) : null}
            />
            <p>{text.how}</p>
            <Pagination
              page={Number(filters.page)}
              pageSize={PAGE_SIZE}
              total={total}
              onPage={(page) => setFilters({ page: String(page) })}
            />
          </>
        )}
      </Loaded>
      {shown?.name === 'add' && <BarredPersonDialog onAdded={reload} onClose={close} />}
      {shown?.name === 'import' && (
        <TableImportDialog
          title={text.importTitle}
          templateHref="/api/staff/barred-roster/template.xlsx"
          send={async (file, onProgress) => {
            const path = '/api/staff/barred-roster/import';
            const outcome = await sendFile<View<'RosterImportView'>>({ path, file, onProgress });
            await reload();
            return outcome;
          }}
          onClose={close}
        >
          {text.importAbout}
        </TableImportDialog>
      )}
      {shown?.name === 'remove' && (
        <ConfirmDialog
          open
          danger
          title={text.removeTitle(shown.person.fullName)}
          confirmLabel={text.remove}
          onConfirm={() => remove(shown.person.id)}
          onClose={close}
        >
          {text.removeAdvice}
        </ConfirmDialog>
      )}
    </>
  );
}
