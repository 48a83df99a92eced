import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import { useProblemForm } from '../../api/use-problem-form.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Form } from '../../ui/form.js';
import { type ImportDefaults, defaultsOf, requestedDefaults } from './import-defaults.js';
import { ImportDefaultsFields } from './import-defaults-fields.js';
import { useImportDefaultsText } from './import-defaults.messages.js';
import type { QuestionImportView } from './question-import.queries.js';
import { questionImportQuery } from './question-import.queries.js';

const PARTS = ['topic', 'difficulty', 'week'] as const;

/** Chooses what the file does not say, and has it checked again. Nothing is shown where the file says everything. */
export function ImportDefaultsCard({ view }: { readonly view: QuestionImportView }) {
  const text = useImportDefaultsText();
  const format = useFormat();
  const queries = useQueryClient();
  const { id, unnamed } = view;
  const form = useProblemForm<ImportDefaults>({
    initial: defaultsOf(view.defaults),
    submit: async (defaults) => {
      const body = requestedDefaults(defaults);
      const checking = await dataOf(
        api.PUT('/api/staff/question-imports/{id}/defaults', { params: { path: { id } }, body }),
      );
      queries.setQueryData(questionImportQuery(id).queryKey, checking);
    },
  });
  const missing = PARTS.filter((part) => unnamed[part] > 0);
  if (missing.length === 0) return null;
  return (
    <Card title={text.title}>
      <p>{[...missing.map((part) => text.missing[part](format.number(unnamed[part]))), text.advice].join(' ')}</p>
      <Form form={form} label={text.form}>
        <ImportDefaultsFields asks={(name) => unnamed[name] > 0} field={form.field} />
        <div>
          <Button type="submit" kind={lacksOnlyTopics(view) ? 'primary' : 'secondary'} busy={form.busy}>
            {text.apply}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

/** Whether a topic for all of its questions would mend the file. */
export const lacksOnlyTopics = ({ problems, errorCount }: QuestionImportView): boolean => {
  const missing = problems.filter(({ code }) => code === 'topic-missing');
  return errorCount > 0 && missing.length === errorCount;
};
