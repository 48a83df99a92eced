import { Button } from '../../ui/button.js';
import { useAction } from '../../ui/use-action.js';
import { useDecision } from './question-decisions.js';
import { useQuestionLifeText } from './question-life.messages.js';
import type { LifeAction, QuestionView } from './questions.queries.js';

const FORWARD: ReadonlySet<LifeAction> = new Set(['review', 'approve']);

/** What whoever looks may do to the question now; why something else is not possible is said beside its state. */
export function QuestionActions({ question }: { readonly question: QuestionView }) {
  const allowed = question.actions.filter(({ allowed: may }) => may).map(({ action }) => action);
  // The way forward stands last, where the main button always is.
  const ordered = allowed.toSorted((a, b) => Number(FORWARD.has(a)) - Number(FORWARD.has(b)));
  return ordered.map((action, index) => (
    <DecisionButton
      key={action}
      question={question}
      action={action}
      main={index === ordered.length - 1 && FORWARD.has(action)}
    />
  ));
}

interface DecisionButtonProps {
  readonly question: QuestionView;
  readonly action: LifeAction;
  readonly main: boolean;
}

function DecisionButton({ question, action, main }: DecisionButtonProps) {
  const text = useQuestionLifeText();
  const decide = useDecision(question);
  const decision = useAction(() => decide(action), text.acted[action]);
  return (
    <Button kind={main ? 'primary' : 'secondary'} busy={decision.busy} onClick={() => void decision.run()}>
      {text.actions[action]}
    </Button>
  );
}
