import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import styles from './notice.module.css';
import tones from './tones.module.css';
import { useUiText } from './ui.messages.js';

export type Tone = 'info' | 'success' | 'warning' | 'danger';

export const TONE_ICONS = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: OctagonAlert } as const;

interface NoticeProps {
  readonly tone?: Tone;
  /** Without a title the tone's own word stands there: colour alone says nothing. */
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out when it appears: for what has just happened, not for what was there already. */
  readonly announced?: boolean;
}

/** A message in the page: what happened, what is safe, what to do next. */
export function Notice({ tone = 'info', title, children, actions, announced }: NoticeProps) {
  const text = useUiText();
  const Icon = TONE_ICONS[tone];
  return (
    <div className={classNames(styles.notice, tones[tone])} role={announced ? 'status' : undefined}>
      <Icon aria-hidden="true" />
      <div className={styles.content}>
        <p className={styles.title}>{title ?? text[tone]}</p>
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
