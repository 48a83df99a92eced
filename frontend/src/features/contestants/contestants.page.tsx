import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { findUnits } from '../../api/unit-search.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHeader } from '../../ui/page-header.js';
import { Pagination } from '../../ui/pagination.js';
import { SearchBox } from '../../ui/search-box.js';
import { SearchSelect } from '../../ui/search-select.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { ContestantPanel } from './contestant-panel.js';
import { ContestantTable } from './contestant-table.js';
import { useContestantsText } from './contestants.messages.js';
import { NO_FILTERS, PAGE_SIZE, contestantsQuery } from './contestants.queries.js';

/** Everybody who registered: found by name, phone or commune; one person's details beside the table. */
export default function ContestantsPage() {
  const text = useContestantsText();
  const [filters, setFilters] = useUrlFilters(NO_FILTERS);
  const contestants = useQuery(contestantsQuery(filters));
  const open = (id: string): void => setFilters({ id, page: filters.page });
  const { q, communeId, communeName } = filters;
  const [timesCleared, setTimesCleared] = useState(0);
  const clear = (): void => {
    setTimesCleared(timesCleared + 1);
    setFilters(NO_FILTERS);
  };
  return (
    <>
      <PageHeader title={text.title} lead={text.lead} />
      <FilterBar label={text.filters}>
        <SearchBox
          label={text.search}
          placeholder={text.searchHint}
          value={q}
          onSearch={(query) => setFilters({ q: query })}
        />
        <SearchSelect
          // A cleared filter empties the box as well.
          key={timesCleared}
          name="commune"
          label={text.commune}
          placeholder={text.communeHint}
          value={communeId ? { id: communeId, label: communeName } : null}
          onChange={(unit) => setFilters({ communeId: unit?.id ?? '', communeName: unit?.label ?? '' })}
          search={(query, signal) => findUnits(query, { kind: 'locality', signal })}
        />
      </FilterBar>
      <Loaded query={contestants}>
        {({ rows, total }) => (
          <>
            <ContestantTable
              rows={rows}
              busy={contestants.isPlaceholderData}
              openId={filters.id}
              onOpen={open}
              empty={
                q || communeId ? (
                  <EmptyState title={text.noneTitle} action={<Button onClick={clear}>{text.clear}</Button>}>
                    {text.noneAdvice}
                  </EmptyState>
                ) : (
                  <EmptyState title={text.emptyTitle}>{text.emptyAdvice}</EmptyState>
                )
              }
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
      {filters.id && <ContestantPanel key={filters.id} id={filters.id} onClose={() => open('')} />}
    </>
  );
}
