import { Building2 } from 'lucide-react';
import { useFormat } from '../../i18n/use-format.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { useUnitsText } from './units.messages.js';
import type { UnitRow } from './units.queries.js';

interface UnitTableProps {
  readonly rows: readonly UnitRow[];
  readonly busy: boolean;
  readonly openId: string;
  /** Left out for those who may only look. */
  readonly onOpen: ((id: string) => void) | undefined;
  /** Shows the units below one. */
  readonly onBelow: (unit: UnitRow) => void;
  readonly onClear: (() => void) | null;
}

/** The units with what they belong to, how many people they declared, and whether they still exist. */
export function UnitTable({ rows, busy, openId, onOpen, onBelow, onClear }: UnitTableProps) {
  const text = useUnitsText();
  const { unitKinds } = useVocabulary();
  const format = useFormat();
  const columns: readonly Column<UnitRow>[] = [
    { key: 'name', header: text.name, cell: ({ name }) => name, rowHeader: true },
    { key: 'code', header: text.code, cell: ({ code }) => code, tight: true },
    { key: 'kind', header: text.kind, cell: ({ kind }) => unitKinds[kind], tight: true },
    { key: 'parent', header: text.parent, cell: ({ parentName }) => parentName ?? '–', tight: true },
    {
      key: 'roster',
      header: text.roster,
      cell: ({ rosterCount }) => (rosterCount === null ? '–' : format.number(rosterCount)),
      align: 'end',
      tight: true,
    },
    { key: 'validity', header: text.validity, cell: (unit) => <Validity unit={unit} /> },
    {
      key: 'below',
      header: text.below,
      tight: true,
      cell: (unit) =>
        unit.childCount === 0 ? (
          '–'
        ) : (
          <Button
            kind="quiet"
            onClick={(event) => {
              event.stopPropagation();
              onBelow(unit);
            }}
          >
            {text.showBelow(format.number(unit.childCount))}
          </Button>
        ),
    },
  ];
  return (
    <DataTable
      caption={text.table}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      selectedKey={openId}
      busy={busy}
      onOpen={onOpen && (({ id }) => onOpen(id))}
      empty={
        onClear ? (
          <EmptyState title={text.noneTitle} action={<Button onClick={onClear}>{text.clear}</Button>}>
            {text.noneAdvice}
          </EmptyState>
        ) : (
          <EmptyState icon={Building2} title={text.emptyTitle}>
            {text.emptyAdvice}
          </EmptyState>
        )
      }
    />
  );
}

function Validity({ unit }: { readonly unit: UnitRow }) {
  const text = useUnitsText();
  const format = useFormat();
  if (unit.validTo === null) return <Badge tone="success">{text.current}</Badge>;
  return (
    <>
      <Badge>{text.ended(format.calendarDay(unit.validTo))}</Badge>{' '}
      {unit.successorName && text.mergedInto(unit.successorName)}
    </>
  );
}
