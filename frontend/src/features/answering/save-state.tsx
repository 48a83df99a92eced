import { Check, CloudOff } from 'lucide-react';
import { Spinner } from '../../ui/spinner.js';
import { useDelayed } from '../../ui/use-delayed.js';
import type { OutboxPhase } from './answer-outbox.js';
import { useAnsweringText } from './answering.messages.js';
import styles from './save-state.module.css';

interface SaveStateProps {
  readonly phase: OutboxPhase;
  readonly hasAnswers: boolean;
}

/** Whether the choices are on the server, in words. */
export function SaveState({ phase, hasAnswers }: SaveStateProps) {
  const text = useAnsweringText();
  return (
    <span className={styles.state} role="status">
      {phase === 'sending' && <Saving />}
      {(phase === 'waiting' || phase === 'signed-out') && (
        <span className={styles.unsent}>
          <CloudOff aria-hidden="true" /> {text.notSaved}
        </span>
      )}
      {phase === 'idle' && (hasAnswers ? <Saved /> : <span className={styles.hint}>{text.startsEmpty}</span>)}
    </span>
  );
}

/** A quick line saves within a blink: the word changes only where it takes longer. */
function Saving() {
  const text = useAnsweringText();
  const visible = useDelayed();
  if (!visible) return <span className={styles.hint}>&nbsp;</span>;
  return (
    <span className={styles.hint}>
      <Spinner /> {text.saving}
    </span>
  );
}

function Saved() {
  const text = useAnsweringText();
  return (
    <span className={styles.saved}>
      <Check aria-hidden="true" /> {text.saved}
    </span>
  );
}
