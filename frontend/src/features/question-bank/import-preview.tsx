import { useFormat } from '../../i18n/use-format.js';
import { useVocabulary } from '../../i18n/vocabulary.messages.js';
import type { View } from '../../api/views.js';
import type { Column } from '../../ui/data-table.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Stack } from '../../ui/layout.js';
import { useQuestionImportText } from './question-import.messages.js';
import type { QuestionImportView } from './question-import.queries.js';

/** The first questions of the file as they were understood, before anything is taken. */
export function ImportPreview({ view }: { readonly view: QuestionImportView }) {
  const text = useQuestionImportText();
  const words = useVocabulary();
  const format = useFormat();
  const { preview, total } = view;
  const columns: readonly Column<View<'ImportedQuestionView'>>[] = [
    { key: 'row', header: text.row, cell: ({ row }) => row, tight: true, align: 'end' },
    { key: 'stem', header: text.stem, cell: ({ stem, code }) => (code ? `${code}. ${stem}` : stem), rowHeader: true },
    { key: 'options', header: text.options, cell: (question) => <Options question={question} /> },
    { key: 'topic', header: text.topic, cell: ({ topic }) => topic ?? text.unknownTopic },
    {
      key: 'difficulty',
      header: text.difficulty,
      cell: ({ difficulty }) => words.difficulties[difficulty],
      tight: true,
    },
    { key: 'week', header: text.week, cell: ({ week }) => week ?? '–', tight: true, align: 'end' },
  ];
  return (
    <Stack gap="small">
      <h2>{text.preview}</h2>
      {preview.length < total && <p>{text.firstPreview(format.number(preview.length), format.number(total))}</p>}
      <DataTable
        caption={text.preview}
        columns={columns}
        rows={preview}
        rowKey={({ row }) => String(row)}
        empty={<EmptyState title={text.noPreviewTitle}>{text.noPreview}</EmptyState>}
      />
    </Stack>
  );
}

function Options({ question }: { readonly question: View<'ImportedQuestionView'> }) {
  const text = useQuestionImportText();
  return (
    <ol type="A">
      {question.options.map((option, index) => (
        <li key={`${index}-${option}`}>
          {index === question.correct ? (
            <strong>
              {option} ({text.correctOption})
            </strong>
          ) : (
            option
          )}
        </li>
      ))}
    </ol>
  );
}
