import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import styles from './timeline.module.css';
import { useTimelineText } from './timeline.messages.js';
import { VisuallyHidden } from './visually-hidden.js';

export interface TimelineEvent {
  readonly key: string;
  readonly title: ReactNode;
  /** Formatted: `format.instant(opensAt)`. */
  readonly when: string;
  readonly state: 'past' | 'now' | 'upcoming';
  readonly detail?: ReactNode;
}

/** Events in their order: the rounds of a contest, the story of one attempt. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  const text = useTimelineText();
  return (
    <ol className={styles.timeline}>
      {events.map((event) => (
        <li
          key={event.key}
          className={classNames(styles.event, styles[event.state])}
          aria-current={event.state === 'now' ? 'step' : undefined}
        >
          <div className={styles.title}>
            <VisuallyHidden>{text[event.state]}: </VisuallyHidden>
            {event.title}
          </div>
          <div className={styles.when}>{event.when}</div>
          {event.detail && <div className={styles.detail}>{event.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
