import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.js';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Grid, Row } from '../../ui/layout.js';
import { Notice } from '../../ui/notice.js';
import { Stat } from '../../ui/stat.js';
import { useAction } from '../../ui/use-action.js';
import { ImportDefaultsCard, lacksOnlyTopics } from './import-defaults-card.js';
import { useImportDefaultsText } from './import-defaults.messages.js';
import { ImportPreview } from './import-preview.js';
import { ImportProblems } from './import-problems.js';
import { useQuestionImportText } from './question-import.messages.js';
import type { QuestionImportView } from './question-import.queries.js';
import { questionImportQuery } from './question-import.queries.js';

interface CheckedImportProps {
  readonly view: QuestionImportView;
  readonly onAgain: () => void;
}

/** A file that was read: its numbers, its faults, its questions, and the decision. */
export function CheckedImport({ view, onAgain }: CheckedImportProps) {
  const text = useQuestionImportText();
  const defaultsText = useImportDefaultsText();
  const format = useFormat();
  const queries = useQueryClient();
  const params = { path: { id: view.id } };
  const accept = useAction(async () => {
    const accepting = await dataOf(api.POST('/api/staff/question-imports/{id}/acceptance', { params }));
    queries.setQueryData(questionImportQuery(view.id).queryKey, accepting);
  });
  const discard = useAction(async () => {
    await dataOf(api.DELETE('/api/staff/question-imports/{id}', { params }));
    onAgain();
  });
  const broken = view.errorCount > 0 || view.total === 0;
  const mendAdvice = lacksOnlyTopics(view) ? defaultsText.topicOnly : text.cannotAcceptAdvice;
  const advice = broken ? mendAdvice : text.canAcceptAdvice;
  return (
    <>
      <Card title={text.step3} aside={<span>{text.checkedFile(view.fileName)}</span>}>
        <Grid least="9rem">
          <Stat label={text.questions} value={format.number(view.total)} />
          <Stat label={text.errors} value={format.number(view.errorCount)} />
          <Stat label={text.warnings} value={format.number(view.warningCount)} />
        </Grid>
        <Notice
          tone={broken ? 'danger' : 'success'}
          title={broken ? text.cannotAccept(format.number(view.errorCount)) : text.canAccept}
          announced
        >
          {advice}
        </Notice>
        <Row>
          {!broken && (
            <Button kind="primary" busy={accept.busy} onClick={() => void accept.run()}>
              {text.accept(format.number(view.total))}
            </Button>
          )}
          <Button busy={discard.busy} onClick={() => void discard.run()}>
            {text.discard}
          </Button>
        </Row>
      </Card>
      <ImportDefaultsCard view={view} />
      <ImportProblems view={view} />
      <ImportPreview view={view} />
    </>
  );
}
