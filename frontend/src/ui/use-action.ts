import { useCallback, useRef, useState } from 'react';
import { sentenceOf } from '../i18n/sentence.js';
import { useToast } from './toast.js';

/**
 * One deed behind a button: `const approve = useAction(() => …, 'Đã duyệt.')`, then `busy={approve.busy}` and
 * `onClick={() => void approve.run()}`. Says what was done or why not; a second click while it runs does nothing.
 */
export function useAction<P extends readonly unknown[]>(act: (...parameters: P) => Promise<unknown>, done?: string) {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const latest = useRef(act);
  latest.current = act;
  const run = useCallback(
    async (...parameters: P): Promise<void> => {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      try {
        await latest.current(...parameters);
        if (done) toast(done);
      } catch (error) {
        toast(sentenceOf(error), 'danger');
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [done, toast],
  );
  return { run, busy };
}
