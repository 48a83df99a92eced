import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import { Pagination } from '../../ui/pagination.js';
import { SelectField } from '../../ui/select-field.js';
import { useUrlFilters } from '../../ui/use-url-filters.js';
import { Capped, ChangeTable } from './change-table.js';
import { ChangeSummary } from './change-summary.js';
import type { ComparisonWish, ResultSummary } from './judging.queries.js';
import { comparisonQuery } from './judging.queries.js';
import { useVersionsText } from './versions.messages.js';

interface VersionComparisonProps {
  readonly roundId: string;
  /** The latest first. */
  readonly versions: readonly ResultSummary[];
}

/** Two versions chosen in the address, by default the last two, and what differs between them. */
export function VersionComparison({ roundId, versions }: VersionComparisonProps) {
  const { compare } = useVersionsText();
  const format = useFormat();
  const [latest, previous] = versions.map(({ version }) => version);
  const [filters, setFilters] = useUrlFilters({ from: '', to: '', page: '1' });
  if (latest === undefined || previous === undefined) {
    return (
      <Card title={compare.title}>
        <p>{compare.onlyOne}</p>
      </Card>
    );
  }
  const from = Number(filters.from) || previous;
  const to = Number(filters.to) || latest;
  const choices = versions.map(({ version }) => ({ value: String(version), label: format.number(version) }));
  return (
    <Card title={compare.title}>
      <Row>
        <SelectField
          label={compare.from}
          name="from"
          value={String(from)}
          choices={choices}
          onChange={(next) => setFilters({ from: next })}
        />
        <SelectField
          label={compare.to}
          name="to"
          value={String(to)}
          choices={choices}
          onChange={(next) => setFilters({ to: next })}
        />
      </Row>
      {from === to ? (
        <p>{compare.same}</p>
      ) : (
        <Difference
          wish={{ roundId, from, to }}
          page={Number(filters.page)}
          onPage={(page) => setFilters({ page: String(page) })}
        />
      )}
    </Card>
  );
}

interface DifferenceProps {
  readonly wish: ComparisonWish;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

const PAGE_SIZE = 50;

/** The server sends up to 500 changes at once; so many are read in pages. */
function Difference({ wish, page, onPage }: DifferenceProps) {
  const comparison = useQuery(comparisonQuery(wish));
  return (
    <Loaded query={comparison}>
      {(loaded) => (
        <Stack gap="small">
          <ChangeSummary comparison={loaded} />
          <ChangeTable
            comparison={loaded}
            rows={loaded.rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)}
            roundId={wish.roundId}
            busy={comparison.isPlaceholderData}
          />
          <Pagination page={page} pageSize={PAGE_SIZE} total={loaded.rows.length} onPage={onPage} />
          <Capped shown={loaded.rows.length} all={loaded.changedCount} />
        </Stack>
      )}
    </Loaded>
  );
}
