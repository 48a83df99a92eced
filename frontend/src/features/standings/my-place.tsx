import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { useStandingListText } from '../../ui/standing-list.messages.js';
import { useStandingsText } from './standings.messages.js';
import styles from './standings.module.css';

interface MyPlaceProps {
  readonly me: View<'StandingRow'>;
}

/** My own row, always in sight at the foot of the screen. */
export function MyPlace({ me }: MyPlaceProps) {
  const text = useStandingsText();
  const words = useStandingListText();
  const { number, duration } = useFormat();
  return (
    <aside className={styles.mine} aria-label={text.myPlace}>
      <strong className={styles.myRank}>{text.myRank(number(me.rank))}</strong>
      <span className={styles.myName}>
        {text.me}: {me.name}
      </span>
      <span>{words.spoken(number(me.score))}</span>
      {me.distance !== null && <span>{words.off(number(me.distance))}</span>}
      <span className={styles.myDuration}>{duration(me.durationMs)}</span>
    </aside>
  );
}
