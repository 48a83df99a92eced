import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useFormat } from '../../i18n/use-format.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FilterBar } from '../../ui/filter-bar.js';
import { Stack } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { Pagination } from '../../ui/pagination.js';
import { SearchBox } from '../../ui/search-box.js';
import { SelectField } from '../../ui/select-field.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import type { ResultSummary } from './judging.queries.js';
import { rankingColumns } from './ranking-columns.js';
import { useRankingText } from './ranking.messages.js';
import type { Standing } from './standing.js';
import { rankingQuery } from './standing.js';

interface RankingViewProps {
  readonly standing: Standing;
  /** The latest first. */
  readonly versions: readonly ResultSummary[];
}

/** The whole list with every key, searched and filtered by the address; a row opens that contestant's story. */
export function RankingView({ standing, versions }: RankingViewProps) {
  const text = useRankingText();
  const format = useFormat();
  const [, navigate] = useLocation();
  const [filters, setFilters] = useUrlFilters({ q: '', rows: '', version: '', page: '1' });
  const ranking = useQuery(
    rankingQuery(standing, {
      q: filters.q || undefined,
      prizes: filters.rows === 'prizes' || undefined,
      version: Number(filters.version) || undefined,
      page: Number(filters.page),
    }),
  );
  const isRound = standing !== 'overall';
  const columns = useMemo(() => rankingColumns(text, format, isRound), [text, format, isRound]);
  const filtered = filters.q !== '' || filters.rows !== '';
  return (
    <Stack>
      <FilterBar label={text.filters}>
        <SearchBox label={text.search} value={filters.q} onSearch={(q) => setFilters({ q })} />
        <SelectField
          label={text.rows}
          name="rows"
          value={filters.rows}
          placeholder={text.everybody}
          choices={[{ value: 'prizes', label: text.prizesOnly }]}
          onChange={(rows) => setFilters({ rows })}
        />
        {versions.length > 1 && (
          <VersionField versions={versions} value={filters.version} onChange={(version) => setFilters({ version })} />
        )}
      </FilterBar>
      <Loaded query={ranking}>
        {(page) => (
          <>
            <DataTable
              caption={text.caption(format.number(page.version))}
              columns={columns}
              rows={page.rows}
              rowKey={(row) => row.contestantId}
              onOpen={
                isRound
                  ? (row) => navigate(`/staff/judging/${standing.roundId}/contestants/${row.contestantId}`)
                  : undefined
              }
              busy={ranking.isPlaceholderData}
              empty={
                <EmptyState title={filtered ? text.empty.title : text.empty.nobody}>
                  {filtered ? text.empty.advice : text.empty.nobodyAdvice}
                </EmptyState>
              }
            />
            <Pagination
              page={page.page}
              pageSize={page.size}
              total={page.total}
              onPage={(next) => setFilters({ page: String(next) })}
            />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

interface VersionFieldProps {
  readonly versions: readonly ResultSummary[];
  readonly value: string;
  readonly onChange: (version: string) => void;
}

function VersionField({ versions, value, onChange }: VersionFieldProps) {
  const text = useRankingText();
  const format = useFormat();
  const [latest, ...older] = versions.map(({ version }) => version);
  return (
    <SelectField
      label={text.version}
      name="version"
      value={value}
      placeholder={text.latest(format.number(latest ?? 1))}
      choices={older.map((version) => ({ value: String(version), label: format.number(version) }))}
      onChange={onChange}
    />
  );
}
