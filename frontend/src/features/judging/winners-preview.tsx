import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Stack } from '../../ui/layout.js';
import { Loaded } from '../../ui/loaded.js';
import type { View } from '../../api/views.js';
import { rankingColumns } from './ranking-columns.js';
import { useRankingText } from './ranking.messages.js';
import type { Standing } from './standing.js';
import { rankingQuery } from './standing.js';
import { useWinnersText } from './winners.messages.js';

interface WinnersPreviewProps {
  readonly standing: Standing;
  readonly version: number;
  readonly winnersOnly: boolean;
}

const MOST_WINNERS = 200;
const PREVIEWED_ROWS = 20;

/** The rows that the file will hold: all winners, or the head of the whole list. */
export function WinnersPreview({ standing, version, winnersOnly }: WinnersPreviewProps) {
  const wish = winnersOnly ? { version, prizes: true, size: MOST_WINNERS } : { version, size: PREVIEWED_ROWS };
  const ranking = useQuery(rankingQuery(standing, wish));
  return (
    <Loaded query={ranking}>
      {(page) => (
        <Rows page={page} winnersOnly={winnersOnly} ofRound={standing !== 'overall'} busy={ranking.isPlaceholderData} />
      )}
    </Loaded>
  );
}

interface RowsProps {
  readonly page: View<'RankingPage'>;
  readonly winnersOnly: boolean;
  readonly ofRound: boolean;
  readonly busy: boolean;
}

function Rows({ page, winnersOnly, ofRound, busy }: RowsProps) {
  const text = useWinnersText();
  const ranking = useRankingText();
  const format = useFormat();
  const columns = useMemo(
    () => rankingColumns(ranking, format, ofRound).filter(({ key }) => key !== 'decidedBy'),
    [ranking, format, ofRound],
  );
  const rows = winnersOnly ? page.rows.filter(({ prizeCode }) => prizeCode !== null) : page.rows;
  const passedOver = page.rows.filter(({ prizeCode, prizeNote }) => prizeCode === null && prizeNote !== null);
  return (
    <Stack gap="small">
      <p>
        {winnersOnly
          ? text.people(format.number(rows.length))
          : text.firstRows(format.number(rows.length), format.number(page.total))}
      </p>
      <DataTable
        caption={text.previewCaption}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.contestantId}
        busy={busy}
        empty={<EmptyState title={text.none.title}>{text.none.advice}</EmptyState>}
      />
      {winnersOnly && passedOver.length > 0 && (
        <Card title={text.passedOver} look="subtle" headingLevel={3}>
          <ul>
            {passedOver.map((row) => (
              <li key={row.contestantId}>
                <strong>{row.name}</strong>: {row.prizeNote}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Stack>
  );
}
