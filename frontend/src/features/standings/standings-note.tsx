import { Radio, WifiOff } from 'lucide-react';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import styles from './standings.module.css';
import { useStandingsText } from './standings.messages.js';

/** When a live list was read, by the server's clock, and whether the server can tell this page of changes. */
export interface LiveReading {
  readonly readAt: number;
  readonly isHeard: boolean;
}

interface StandingsNoteProps {
  readonly view: View<'StandingsView'>;
  readonly live: LiveReading | undefined;
}

/** What kind of list this is: signed by the jury, or live. */
export function StandingsNote({ view, live }: StandingsNoteProps) {
  const text = useStandingsText();
  const format = useFormat();
  if (view.state === 'published') {
    return (
      <p className={styles.note}>
        {view.publishedAt && view.resultVersion !== null
          ? text.published(format.instant(view.publishedAt), format.number(view.resultVersion))
          : null}{' '}
        {view.actualCount !== null && text.actualCount(format.number(view.actualCount))}
      </p>
    );
  }
  if (!live) return null;
  return (
    <p className={styles.live}>
      {live.isHeard ? <Radio className={styles.heard} aria-hidden="true" /> : <WifiOff aria-hidden="true" />}
      <span>
        {live.isHeard ? text.live : text.unheard} {text.updated(format.timeOfDay(live.readAt, { precision: 'second' }))}
      </span>
    </p>
  );
}
