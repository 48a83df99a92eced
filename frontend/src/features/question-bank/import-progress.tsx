import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useFormat } from '../../i18n/use-format.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Row } from '../../ui/layout.js';
import { LinkButton } from '../../ui/link-button.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Progress } from '../../ui/progress.js';
import { CheckedImport } from './checked-import.js';
import { ImportProblems } from './import-problems.js';
import { useQuestionImportText } from './question-import.messages.js';
import type { QuestionImportView } from './question-import.queries.js';
import { isUnderWay, questionImportQuery } from './question-import.queries.js';
import { useReloadBank } from './questions.queries.js';

interface ImportProgressProps {
  readonly id: string;
  readonly onAgain: () => void;
}

/** How far an import is, and what can be done with it now. */
export function ImportProgress({ id, onAgain }: ImportProgressProps) {
  const query = useQuery(questionImportQuery(id));
  const reload = useReloadBank();
  const state = query.data?.state;
  useEffect(() => {
    if (state === 'accepted') void reload();
  }, [state, reload]);
  return <Loaded query={query}>{(view) => <Stage view={view} onAgain={onAgain} />}</Loaded>;
}

function Stage({ view, onAgain }: { readonly view: QuestionImportView; readonly onAgain: () => void }) {
  const text = useQuestionImportText();
  const format = useFormat();
  if (isUnderWay(view)) {
    const { processed, total, state } = view;
    return (
      <Card title={text.checkedFile(view.fileName)}>
        <Progress
          label={state === 'checking' ? text.checking : text.accepting}
          share={total > 0 ? processed / total : undefined}
          detail={total > 0 ? text.progress(format.number(processed), format.number(total)) : undefined}
        />
      </Card>
    );
  }
  if (view.state === 'checked') return <CheckedImport view={view} onAgain={onAgain} />;
  const again = <Button onClick={onAgain}>{text.another}</Button>;
  if (view.state === 'accepted') {
    return (
      <Notice
        tone="success"
        title={text.accepted(format.number(view.total))}
        announced
        actions={
          <Row>
            <LinkButton kind="primary" href="/staff/questions?status=draft">
              {text.toDrafts}
            </LinkButton>
            {again}
          </Row>
        }
      >
        {text.acceptedAdvice}
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="danger" title={text.failed} announced actions={again}>
        {view.problems.some(({ code }) => code === 'import-given-up') ? text.givenUpAdvice : text.failedAdvice}
      </Notice>
      <ImportProblems view={view} />
    </>
  );
}
