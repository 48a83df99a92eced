import { Library, MessageSquare, TriangleAlert } from 'lucide-react';
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
          checked={selection?.has(row.id) ?? false}
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
    { key: 'status', header: text.status, cell: (row) => <Standing {...row} />, tight: true },
    { key: 'warnings', header: text.warnings, cell: (row) => <Remarks {...row} />, tight: true },
    {
      key: 'updated',
      header: text.updated,
      cell: (row) => (
        <>
          {format.day(row.updatedAt)}
          <span className={styles.under}>{row.authorName ?? text.system}</span>
        </>
      ),
      tight: true,
    },
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

/** Where it stands, and how many released rounds have it. */
function Standing({ status, roundCount }: QuestionRow) {
  const text = useQuestionBankText();
  const format = useFormat();
  return (
    <>
      <QuestionStatusBadge status={status} />
      {roundCount > 0 && <span className={styles.under}>{text.rounds(format.number(roundCount))}</span>}
    </>
  );
}

/** What stands between the question and its approval: open comments, and what the machine noticed. */
function Remarks({ openComments, warnings }: QuestionRow) {
  const text = useQuestionBankText();
  if (openComments === 0 && warnings.length === 0) return '–';
  return (
    <span className={styles.remarks}>
      {openComments > 0 && (
        <Badge tone="info" icon={MessageSquare}>
          {text.openComments(openComments)}
        </Badge>
      )}
      {warnings.length > 0 && (
        <Badge tone="warning" icon={TriangleAlert}>
          {text.warningCount(warnings.length)}
        </Badge>
      )}
    </span>
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
