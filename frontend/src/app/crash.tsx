import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { useAppText } from './app.messages.js';

/** What stands in place of a page that failed: what happened, what is safe, what to do. */
export function Crash({ error }: { readonly error: unknown }) {
  const text = useAppText();
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const { title, advice } = isMissingChunk(message) ? text.outdated : text.crash;
  return (
    <Notice
      tone="danger"
      title={title}
      announced
      actions={
        <Button kind="primary" onClick={() => location.reload()}>
          {text.crash.reload}
        </Button>
      }
    >
      <p>{advice}</p>
      <p>
        <code>{message}</code>
      </p>
    </Notice>
  );
}

/** A lazy page whose file did not arrive: offline, or gone with a new release. */
function isMissingChunk(message: string): boolean {
  return /dynamically imported module|module script failed|preload CSS/i.test(message);
}
