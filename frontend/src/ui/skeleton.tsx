import styles from './skeleton.module.css';
import { useUiText } from './ui.messages.js';
import { useDelayed } from './use-delayed.js';

/** The place of text that is on its way. It appears after 300 ms and keeps its height before, so that nothing jumps. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const text = useUiText();
  const visible = useDelayed();
  return (
    <div className={styles.skeleton} role="status" aria-label={text.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles.line} style={{ visibility: visible ? 'visible' : 'hidden' }} />
      ))}
    </div>
  );
}
