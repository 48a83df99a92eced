import { CircleCheck } from 'lucide-react';
import { useFormat } from '../i18n/use-format.js';
import { Badge } from './badge.js';
import type { Column } from './data-table.js';
import { DataTable } from './data-table.js';
import { EmptyState } from './empty-state.js';
import { useTableImportText } from './table-import.messages.js';

export interface TableFault {
  readonly row: number | null;
  readonly column: string | null;
  /** `B7`, where it is known. */
  readonly cell?: string | null;
  readonly severity?: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
}

/** What is wrong with a loaded file, by row, column and cell, as the spreadsheet program counts them. */
export function TableProblems({ problems }: { readonly problems: readonly TableFault[] }) {
  const text = useTableImportText();
  const format = useFormat();
  const graded = problems.some(({ severity }) => severity);
  const columns: readonly Column<TableFault>[] = [
    {
      key: 'row',
      header: text.row,
      cell: ({ row }) => (row === null ? text.wholeFile : format.number(row)),
      tight: true,
    },
    { key: 'column', header: text.column, cell: ({ column }) => column ?? '–', tight: true },
    ...(problems.some(({ cell }) => cell)
      ? [{ key: 'cell', header: text.cell, cell: ({ cell }: TableFault) => cell ?? '–', tight: true }]
      : []),
    ...(graded
      ? [
          {
            key: 'severity',
            header: text.severity,
            cell: ({ severity }: TableFault) =>
              severity === 'warning' ? (
                <Badge tone="warning">{text.warning}</Badge>
              ) : (
                <Badge tone="danger">{text.error}</Badge>
              ),
            tight: true,
          },
        ]
      : []),
    { key: 'message', header: text.problem, cell: ({ message }) => message },
  ];
  return (
    <DataTable
      caption={text.problems}
      columns={columns}
      rows={problems.toSorted(byWeightAndRow)}
      rowKey={(fault) => `${fault.row}-${fault.column}-${fault.code}-${fault.message}`}
      empty={
        <EmptyState icon={CircleCheck} title={text.noProblem}>
          {text.noProblemAdvice}
        </EmptyState>
      }
    />
  );
}

/** Errors before warnings, then as they stand in the file; what is wrong with the file as a whole comes first. */
function byWeightAndRow(a: TableFault, b: TableFault): number {
  const weight = ({ severity }: TableFault) => (severity === 'warning' ? 1 : 0);
  return weight(a) - weight(b) || (a.row ?? 0) - (b.row ?? 0);
}
