import { useFormat } from '../../i18n/use-format.js';
import { Stack } from '../../ui/layout.js';
import { TableProblems } from '../../ui/table-problems.js';
import { useQuestionImportText } from './question-import.messages.js';
import type { QuestionImportView } from './question-import.queries.js';

/** What is wrong with the file, cell by cell. Nothing is shown while nothing is wrong. */
export function ImportProblems({ view }: { readonly view: QuestionImportView }) {
  const text = useQuestionImportText();
  const format = useFormat();
  const { problems, errorCount, warningCount } = view;
  if (problems.length === 0) return null;
  return (
    <Stack gap="small">
      <h2>{text.problems}</h2>
      {problems.length < errorCount + warningCount && <p>{text.firstProblems(format.number(problems.length))}</p>}
      <TableProblems problems={problems} />
    </Stack>
  );
}
