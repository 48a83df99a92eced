import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from './class-names.js';
import styles from './data-table.module.css';
import { useListText } from './list.messages.js';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** `end` for numbers. */
  readonly align?: 'start' | 'end' | 'center';
  /** As narrow as its content. */
  readonly tight?: boolean;
  readonly sortable?: boolean;
  /** This column names its row for a screen reader; by default the first one. */
  readonly rowHeader?: boolean;
}

export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

interface DataTableProps<Row> {
  /** What the table lists; read aloud, not shown. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Click or Enter; arrows up and down then move between rows. */
  readonly onOpen?: (row: Row) => void;
  readonly selectedKey?: string | null;
  /** A row that must be found at a glance: mine, the winner. */
  readonly isMarked?: (row: Row) => boolean;
  readonly sort?: Sort;
  /** The caller sorts (the server does); the table only shows the order. */
  readonly onSort?: (sort: Sort) => void;
  /** New rows are on their way; the old ones stay, paler. */
  readonly busy?: boolean;
  /** An EmptyState that says what to do. */
  readonly empty: ReactNode;
}

/** A dense table: sticky header, scrolls inside itself, sorts, opens rows by mouse and by keyboard. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, busy, empty } = props;
  if (rows.length === 0) return busy ? <div className={styles.frame}>{empty}</div> : empty;
  return (
    // A region that scrolls must be reachable by keyboard, and then needs a name.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={classNames(styles.table, busy && styles.busy)} aria-busy={busy || undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={props.rowKey(row)} row={row} table={props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeaderCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const text = useListText();
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ChevronsUpDown;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" className={alignmentOf(column)} aria-sort={direction}>
      {column.sortable && onSort ? (
        <button
          type="button"
          className={styles.sort}
          title={text.sortBy(column.header)}
          onClick={() => onSort({ key: column.key, direction: next })}
        >
          {column.header} <Icon aria-hidden="true" />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}

function TableRow<Row>({ row, table }: { readonly row: Row; readonly table: DataTableProps<Row> }) {
  const { columns, onOpen, rowKey, selectedKey, isMarked } = table;
  const selected = selectedKey === rowKey(row);
  const headerKey = (columns.find((column) => column.rowHeader) ?? columns[0])?.key;
  const opening = onOpen && {
    tabIndex: 0,
    'aria-current': selected || undefined,
    onClick: () => onOpen(row),
    onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => moveOrOpen(event, () => onOpen(row)),
  };
  return (
    <tr
      {...opening}
      className={classNames(onOpen && styles.openable, isMarked?.(row) && styles.marked, selected && styles.selected)}
    >
      {columns.map((column) =>
        column.key === headerKey ? (
          <th key={column.key} scope="row" className={alignmentOf(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} className={alignmentOf(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

function moveOrOpen(event: KeyboardEvent<HTMLTableRowElement>, open: () => void): void {
  // A button or link inside the row keeps its own keys.
  if (event.target !== event.currentTarget) return;
  const { previousElementSibling, nextElementSibling } = event.currentTarget;
  const target = { ArrowUp: previousElementSibling, ArrowDown: nextElementSibling }[event.key];
  if (target instanceof HTMLElement) target.focus();
  else if (event.key === 'Enter') open();
  else return;
  event.preventDefault();
}

function alignmentOf<Row>({ align, tight }: Column<Row>): string {
  return classNames(align && align !== 'start' && styles[align], tight && styles.tight);
}
