import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import { useHistoryText } from './history.messages.js';
import styles from './step-line.module.css';
import { VisuallyHidden } from './visually-hidden.js';

export interface Step {
  readonly key: string;
  readonly label: string;
  /** `skipped`: the way went past it, or does not lead there. */
  readonly state: 'done' | 'now' | 'ahead' | 'skipped';
  /** Who and when, in a short line. */
  readonly detail?: ReactNode;
}

/** How far something has come, as a line of few steps. Each state has a sign and a word, not a colour alone. */
export function StepLine({ label, steps }: { readonly label: string; readonly steps: readonly Step[] }) {
  const words = useHistoryText();
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map(({ key, label: name, state, detail }) => (
        <li
          key={key}
          className={classNames(styles.step, styles[state])}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span className={styles.mark}>{state === 'done' && <Check aria-hidden="true" />}</span>
          <span className={styles.name}>
            <VisuallyHidden>{words[state]}: </VisuallyHidden>
            {name}
          </span>
          {detail && <span className={styles.detail}>{detail}</span>}
        </li>
      ))}
    </ol>
  );
}
