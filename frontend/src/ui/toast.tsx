import { X } from 'lucide-react';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.js';
import type { Tone } from './notice.js';
import { TONE_ICONS } from './notice.js';
import styles from './toast.module.css';
import { useUiText } from './ui.messages.js';
import { VisuallyHidden } from './visually-hidden.js';

interface ToastMessage {
  readonly id: number;
  readonly tone: Tone;
  readonly sentence: string;
}

interface Messenger {
  /** A short word about what was just done: `toast('Đã lưu')`. Errors stay until closed; others go after 6 s. */
  readonly toast: (sentence: string, tone?: Tone) => void;
  /** Says something politely to a screen reader without showing it. */
  readonly announce: (sentence: string) => void;
}

const MessengerContext = createContext<Messenger>({ toast: () => {}, announce: () => {} });
const SHOWN_MS = 6000;

export const useToast = (): Messenger['toast'] => useContext(MessengerContext).toast;
export const useAnnounce = (): Messenger['announce'] => useContext(MessengerContext).announce;

/** Holds the toasts and the one polite live region of the page; wraps the whole application. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ToastMessage[]>([]);
  const [announced, setAnnounced] = useState('');
  const nextId = useRef(1);
  const messenger = useMemo<Messenger>(
    () => ({
      toast: (sentence, tone = 'success') =>
        setToasts((shown) => [...shown.slice(-2), { id: nextId.current++, tone, sentence }]),
      // A no-break space makes the same sentence a new one, so that it is read again.
      announce: (sentence) => setAnnounced((last) => (last === sentence ? `${sentence}\u00a0` : sentence)),
    }),
    [],
  );
  const close = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  return (
    <MessengerContext value={messenger}>
      {children}
      <div className={styles.region} role="status" aria-live="polite" data-print="no">
        {toasts.map((toast) => (
          <Toast key={toast.id} {...toast} onClose={close} />
        ))}
      </div>
      <VisuallyHidden>
        <span aria-live="polite" data-announcer>
          {announced}
        </span>
      </VisuallyHidden>
    </MessengerContext>
  );
}

function Toast({ id, tone, sentence, onClose }: ToastMessage & { readonly onClose: (id: number) => void }) {
  const text = useUiText();
  const Icon = TONE_ICONS[tone];
  useEffect(() => {
    if (tone === 'danger') return undefined;
    const timer = setTimeout(() => onClose(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, tone, onClose]);
  return (
    <div className={styles.toast}>
      <Icon aria-hidden="true" />
      <span>{sentence}</span>
      <Button kind="quiet" icon={<X aria-hidden="true" />} iconOnly onClick={() => onClose(id)}>
        {text.close}
      </Button>
    </div>
  );
}
