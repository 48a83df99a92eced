import styles from './spinner.module.css';
import { useUiText } from './ui.messages.js';
import { useDelayed } from './use-delayed.js';

/** The turning ring alone, for inside a button; say beside it what is under way. */
export function Spinner() {
  return <span className={styles.spinner} aria-hidden="true" />;
}

/** A wait in place of content, with a word. It appears after 300 ms: a short wait should not flicker. */
export function Waiting({ label }: { readonly label?: string }) {
  const text = useUiText();
  const visible = useDelayed();
  return (
    <div className={styles.waiting} role="status">
      {visible && (
        <>
          <Spinner /> {label ?? text.loading}
        </>
      )}
    </div>
  );
}
