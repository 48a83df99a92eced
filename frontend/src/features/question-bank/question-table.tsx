import { Library, TriangleAlert } from 'lucide-react';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { useQuestionBankText } from './question-bank.messages.js';
import styles from './question-table.module.css';
import { QuestionStatusBadge } from './question-status-badge.js';
import type { QuestionRow } from './questions.queries.js';
import type { Selection } from './use-selection.js';

interface QuestionTableProps {
  readonly rows: readonly QuestionRow[];
  readonly busy: boolean;
  readonly openId: string;
  /** Null for those who may only look. */
  readonly selection: Selection | null;
  /** Left out for those who may not see the key. */
  readonly onOpen: ((id: string) => void) | undefined;
  /** Clears the filters; null while there are none. */
  readonly onClear: (() => void) | null;
}

/** The rows of the bank. Space on a row ticks it, Enter opens it, arrows move. */
export function QuestionTable({ rows, busy, openId, selection, onOpen, onClear }: QuestionTableProps) {
  const text = useQuestionBankText();
  const columns = useColumns(selection);
  const tickBySpace = (event: KeyboardEvent): void => {
    if (event.key !== ' ' || !(event.target instanceof HTMLTableRowElement)) return;
    const row = rows[event.target.sectionRowIndex];
    if (!row || !selection) return;
    event.preventDefault();
    selection.toggle(row);
  };
  return (
    <div className={styles.table} role="presentation" onKeyDown={tickBySpace}>
      <DataTable
        caption={text.table}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        selectedKey={openId}
        busy={busy}
        onOpen={onOpen && (({ id }) => onOpen(id))}
        empty={<NoQuestions onClear={onClear} />}
      />
      {selection && rows.length > 0 && <p className={styles.keys}>{text.keys}</p>}
    </div>
  );
}

function useColumns(selection: Selection | null): readonly Column<QuestionRow>[] {
  const text = useQuestionBankText();
  const words = useVocabulary();
  const format = useFormat();
  const tick: Column<QuestionRow> = {
    key: 'select',
    header: text.select,
    tight: true,
    align: 'center',
    cell: (row) => (
      // The whole cell takes the click, and neither click nor key may open the row.
      <label className={styles.tick} onClick={stop} onKeyDown={stop}>
        <input
          type="checkbox"
          aria-label={text.selectOne(row.code)}
          checked={selection?.codes.has(row.id) ?? false}
          onChange={() => selection?.toggle(row)}
        />
      </label>
    ),
  };
  return [
    ...(selection ? [tick] : []),
    { key: 'code', header: text.code, cell: ({ code }) => code, tight: true, rowHeader: true },
    { key: 'stem', header: text.stem, cell: (row) => <Words {...row} /> },
    {
      key: 'difficulty',
      header: text.difficulty,
      cell: ({ difficulty }) => words.difficulties[difficulty],
      tight: true,
    },
    { key: 'week', header: text.week, cell: ({ week }) => week ?? '–', tight: true, align: 'end' },
    { key: 'status', header: text.status, cell: ({ status }) => <QuestionStatusBadge status={status} />, tight: true },
    {
      key: 'warnings',
      header: text.warnings,
      cell: ({ warnings }) => <Warnings count={warnings.length} />,
      tight: true,
    },
    { key: 'updated', header: text.updated, cell: ({ updatedAt }) => format.day(updatedAt), tight: true },
  ];
}

/** The question in two lines, its topic under it. */
function Words({ stem, topicName }: QuestionRow) {
  return (
    <>
      <span className={styles.stem}>{stem}</span>
      <span className={styles.topic}>{topicName}</span>
    </>
  );
}

const stop = (event: SyntheticEvent): void => event.stopPropagation();

function Warnings({ count }: { readonly count: number }) {
  const text = useQuestionBankText();
  return count === 0 ? (
    '–'
  ) : (
    <Badge tone="warning" icon={TriangleAlert}>
      {text.warningCount(count)}
    </Badge>
  );
}

function NoQuestions({ onClear }: { readonly onClear: (() => void) | null }) {
  const text = useQuestionBankText();
  if (onClear) {
    return (
      <EmptyState title={text.noneTitle} action={<Button onClick={onClear}>{text.clearFilters}</Button>}>
        {text.noneAdvice}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={Library}
      title={text.emptyTitle}
      action={
        <LinkButton kind="primary" href="/staff/questions/import">
          {text.import}
        </LinkButton>
      }
    >
      {text.emptyAdvice}
    </EmptyState>
  );
}
