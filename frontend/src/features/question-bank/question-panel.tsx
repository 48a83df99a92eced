import { useQuery } from '@tanstack/react-query';
import { useMayOrganise } from '../../api/organising.queries.js';
import { Loaded } from '../../ui/loaded.js';
import { SidePanel } from '../../ui/side-panel.js';
import { Stack } from '../../ui/layout.js';
import { useQuestionText } from './question.messages.js';
import { QuestionActions } from './question-actions.js';
import { QuestionEditor } from './question-editor.js';
import { QuestionHistory } from './question-history.js';
import { QuestionLint } from './question-lint.js';
import { questionQuery } from './questions.queries.js';

interface QuestionPanelProps {
  /** Of the question, or `new`. */
  readonly id: string;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One question beside the table: write, check, approve, and see what it was before. */
export function QuestionPanel({ id, onOpen, onClose }: QuestionPanelProps) {
  const text = useQuestionText();
  if (id !== 'new') return <KnownQuestion id={id} onClose={onClose} />;
  return (
    <SidePanel title={text.newTitle} onClose={onClose}>
      <QuestionEditor question={null} mayEdit onSaved={({ id: made }) => onOpen(made)} />
    </SidePanel>
  );
}

function KnownQuestion({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const text = useQuestionText();
  const mayEdit = useMayOrganise();
  const question = useQuery(questionQuery(id));
  return (
    <SidePanel
      title={question.data ? text.title(question.data.code) : text.title('…')}
      onClose={onClose}
      actions={mayEdit && question.data && <QuestionActions question={question.data} />}
    >
      <Loaded query={question}>
        {(view) => (
          <Stack gap="large">
            <QuestionLint question={view} />
            {/* A new version is a new form: what is shown is what is stored. */}
            <QuestionEditor key={view.version} question={view} mayEdit={mayEdit} />
            <QuestionHistory question={view} />
          </Stack>
        )}
      </Loaded>
    </SidePanel>
  );
}
