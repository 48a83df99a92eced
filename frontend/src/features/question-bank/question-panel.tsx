import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMayOrganise } from '../../api/organising.queries.js';
import { Button } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { SidePanel } from '../../ui/side-panel.js';
import { Stack } from '../../ui/layout.js';
import { useQuestionText } from './question.messages.js';
import { QuestionActions } from './question-actions.js';
import { QuestionComments } from './question-comments.js';
import { QuestionEditor } from './question-editor.js';
import { QuestionLife } from './question-life.js';
import { useQuestionLifeText } from './question-life.messages.js';
import { QuestionLint } from './question-lint.js';
import { QuestionTimeline } from './question-timeline.js';
import { QuestionUses } from './question-uses.js';
import type { QuestionRow } from './questions.queries.js';
import { questionQuery } from './questions.queries.js';

interface QuestionPanelProps {
  /** Of the question, or `new`. */
  readonly id: string;
  /** The question's row, where it is in the list beside. */
  readonly row: QuestionRow | undefined;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One question beside the table: write, check, decide, comment, and see what it was before. */
export function QuestionPanel({ id, row, onOpen, onClose }: QuestionPanelProps) {
  const text = useQuestionText();
  const queries = useQueryClient();
  const isKnown = queries.getQueryData(questionQuery(id).queryKey) !== undefined;
  // Words on their way to approval have to be read; whoever opens others may only want to know where they stand.
  const [shown, setShown] = useState(isKnown || row?.status === 'draft' || row?.status === 'reviewed');
  if (id === 'new') {
    return (
      <SidePanel title={text.newTitle} onClose={onClose}>
        <QuestionEditor question={null} mayEdit onSaved={({ id: made }) => onOpen(made)} />
      </SidePanel>
    );
  }
  return shown ? (
    <ShownQuestion id={id} onClose={onClose} />
  ) : (
    <CoveredQuestion row={row} onShow={() => setShown(true)} onClose={onClose} />
  );
}

interface CoveredQuestionProps {
  readonly row: QuestionRow | undefined;
  readonly onShow: () => void;
  readonly onClose: () => void;
}

/** Before a key is shown, its reader knows that the look is recorded. */
function CoveredQuestion({ row, onShow, onClose }: CoveredQuestionProps) {
  const text = useQuestionText();
  const life = useQuestionLifeText();
  return (
    <SidePanel title={text.title(row?.code ?? '…')} onClose={onClose}>
      <Stack>
        {row && <p>{row.stem}</p>}
        <Notice title={life.gateTitle} actions={<Button onClick={onShow}>{life.showKey}</Button>}>
          {life.gate}
        </Notice>
      </Stack>
    </SidePanel>
  );
}

function ShownQuestion({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const text = useQuestionText();
  const mayOrganise = useMayOrganise();
  const question = useQuery(questionQuery(id));
  return (
    <SidePanel
      title={question.data ? text.title(question.data.code) : text.title('…')}
      onClose={onClose}
      actions={question.data && <QuestionActions question={question.data} />}
    >
      <Loaded query={question}>
        {(view) => (
          <Stack gap="large">
            <QuestionLife question={view} />
            <Stack>
              <QuestionLint question={view} />
              {/* A new version is a new form: what is shown is what is stored. */}
              <QuestionEditor key={view.version} question={view} mayEdit={mayOrganise && view.status !== 'retired'} />
            </Stack>
            <QuestionComments questionId={id} />
            <QuestionUses question={view} />
            <QuestionTimeline questionId={id} />
          </Stack>
        )}
      </Loaded>
    </SidePanel>
  );
}
