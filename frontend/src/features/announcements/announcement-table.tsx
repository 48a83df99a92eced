import { Megaphone } from 'lucide-react';
import { useNow } from '../../api/use-now.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import type { BadgeTone } from '../../ui/badge.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { useAnnouncementsText } from './announcements.messages.js';
import type { Announcement, AnnouncementState } from './announcements.queries.js';
import { stateAt } from './announcements.queries.js';

interface AnnouncementTableProps {
  readonly rows: readonly Announcement[];
  readonly rounds: readonly View<'StaffRoundRow'>[];
  readonly openId: string;
  readonly onOpen: (id: string) => void;
}

const TONES: Readonly<Record<AnnouncementState, BadgeTone>> = { shown: 'success', scheduled: 'info', ended: 'neutral' };
const MINUTE_MS = 60_000;

/** All announcements, newest first, with what contestants see of them now. */
export function AnnouncementTable({ rows, rounds, openId, onOpen }: AnnouncementTableProps) {
  const text = useAnnouncementsText();
  const format = useFormat();
  const now = useNow(MINUTE_MS);
  const columns: readonly Column<Announcement>[] = [
    { key: 'title', header: text.heading, cell: ({ title }) => title, rowHeader: true },
    {
      key: 'state',
      header: text.state,
      tight: true,
      cell: (row) => <Badge tone={TONES[stateAt(row, now)]}>{text.states[stateAt(row, now)]}</Badge>,
    },
    {
      key: 'about',
      header: text.about,
      cell: ({ roundId }) => rounds.find(({ id }) => id === roundId)?.name ?? text.wholeContest,
    },
    { key: 'from', header: text.from, cell: ({ visibleFrom }) => format.instant(visibleFrom) },
    {
      key: 'until',
      header: text.until,
      cell: ({ visibleUntil }) => (visibleUntil ? format.instant(visibleUntil) : text.always),
    },
    { key: 'by', header: text.by, cell: ({ createdByName }) => createdByName ?? text.system },
  ];
  return (
    <DataTable
      caption={text.table}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      selectedKey={openId}
      onOpen={({ id }) => onOpen(id)}
      empty={
        <EmptyState icon={Megaphone} title={text.emptyTitle}>
          {text.emptyAdvice}
        </EmptyState>
      }
    />
  );
}
