import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FileUp, Plus } from 'lucide-react';
import { useState } from 'react';
import { useMayOrganise } from '../../api/organising.queries.js';
import { sendFile } from '../../api/send-file.js';
import type { View } from '../../api/views.js';
import { choicesOf, useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Button } from '../../ui/button.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Row } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { Pagination } from '../../ui/pagination.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { TableImportDialog } from '../../ui/table-import-dialog.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { UnitPanel } from './unit-panel.js';
import { UnitTable } from './unit-table.js';
import { useUnitsText } from './units.messages.js';
import type { UnitRow } from './units.queries.js';
import { NO_FILTERS, PAGE_SIZE, UNITS_KEY, unitsQuery } from './units.queries.js';

/** Communes, wards, departments, schools: searched, opened level by level, edited beside the table, loaded from a file. */
export default function UnitsPage() {
  const text = useUnitsText();
  const { unitKinds } = useVocabulary();
  const mayEdit = useMayOrganise();
  const queries = useQueryClient();
  const [filters, setFilters] = useUrlFilters(NO_FILTERS);
  const [importing, setImporting] = useState(false);
  const units = useQuery(unitsQuery(filters));
  const open = (id: string): void => setFilters({ id, page: filters.page });
  const reload = () => queries.invalidateQueries({ queryKey: UNITS_KEY });
  const filtered = filters.q !== '' || filters.kind !== '' || filters.parentId !== '';
  return (
    <>
      <PageHeader
        title={text.title}
        lead={text.lead}
        actions={
          mayEdit && (
            <>
              <Button icon={<FileUp aria-hidden="true" />} onClick={() => setImporting(true)}>
                {text.import}
              </Button>
              <Button kind="primary" icon={<Plus aria-hidden="true" />} onClick={() => open('new')}>
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
        <SelectField
          name="kind"
          label={text.kind}
          placeholder={text.all}
          choices={choicesOf(unitKinds)}
          value={filters.kind}
          onChange={(kind) => setFilters({ kind })}
        />
      </FilterBar>
      {filters.parentId && (
        <Row>
          <strong>{text.belowOf(filters.parentName)}</strong>
          <Button kind="quiet" onClick={() => setFilters(NO_FILTERS)}>
            {text.showAll}
          </Button>
        </Row>
      )}
      <Loaded query={units}>
        {({ rows, total }) => (
          <>
            <UnitTable
              rows={rows}
              busy={units.isPlaceholderData}
              openId={filters.id}
              onOpen={mayEdit ? open : undefined}
              onBelow={({ id, name }) => setFilters({ ...NO_FILTERS, parentId: id, parentName: name })}
              onClear={filtered ? () => setFilters(NO_FILTERS) : null}
            />
            <Pagination
              page={Number(filters.page)}
              pageSize={PAGE_SIZE}
              total={total}
              onPage={(page) => setFilters({ page: String(page) })}
            />
            {(filters.id === 'new' || opened(rows, filters.id)) && (
              <UnitPanel key={filters.id} unit={opened(rows, filters.id)} onSaved={reload} onClose={() => open('')} />
            )}
          </>
        )}
      </Loaded>
      {importing && (
        <TableImportDialog
          title={text.importTitle}
          templateHref="/api/staff/units/template.xlsx"
          send={async (file, onProgress) => {
            const outcome = await sendFile<View<'RosterImportView'>>({
              path: '/api/staff/units/import',
              file,
              onProgress,
            });
            await reload();
            return outcome;
          }}
          onClose={() => setImporting(false)}
        >
          {text.importAbout}
        </TableImportDialog>
      )}
    </>
  );
}

function opened(rows: readonly UnitRow[], id: string): UnitRow | null {
  return rows.find((row) => row.id === id) ?? null;
}
