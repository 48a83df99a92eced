import { Radio } from 'lucide-react';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { useStandingsText } from './standings.messages.js';
import styles from './standings.module.css';

interface StandingsNoteProps {
  readonly view: View<'StandingsView'>;
  readonly updatedAt: number;
}

/** What kind of list this is: signed by the jury, or live. */
export function StandingsNote({ view, updatedAt }: StandingsNoteProps) {
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
  return (
    <p className={styles.note}>
      <Radio aria-hidden="true" /> {text.live} {text.updated(format.timeOfDay(updatedAt, { precision: 'second' }))}
    </p>
  );
}
