import { useHistoryText } from './history.messages.js';
import { VisuallyHidden } from './visually-hidden.js';
import styles from './word-changes.module.css';

/** A piece of a text before and after: in both, only before, only after. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A text with its changes marked: struck through or underlined, and said in words for who hears it. */
export function WordChanges({ parts }: { readonly parts: readonly WordChange[] }) {
  const text = useHistoryText();
  return (
    <span className={styles.words}>
      {parts.map(({ kind, text: words }, index) => {
        if (kind === 'same') return <span key={index}>{words}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={index}>
            <VisuallyHidden>{kind === 'removed' ? text.removed : text.added} </VisuallyHidden>
            {words}
            <VisuallyHidden> {text.endOfChange}</VisuallyHidden>
          </Mark>
        );
      })}
    </span>
  );
}
