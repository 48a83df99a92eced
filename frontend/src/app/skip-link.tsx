import { useAppText } from './app.messages.js';
import styles from './skip-link.module.css';

export const MAIN_ID = 'main';

/** The first stop of the Tab key: past the navigation. */
export function SkipLink() {
  const text = useAppText();
  return (
    <a
      className={styles.skip}
      href={`#${MAIN_ID}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(MAIN_ID)?.focus();
      }}
    >
      {text.skipToContent}
    </a>
  );
}
