import { Link } from 'wouter';
import { useFormat } from '../../i18n/use-format.js';
import type { View } from '../../api/views.js';
import styles from './people-links.module.css';
import { useSignalsText } from './signals.messages.js';

interface PeopleLinksProps {
  readonly people: readonly View<'NamedContestant'>[];
  /** How many there are in all; the server names the first twenty. */
  readonly count: number;
  /** Without a round (the overall standing) the names lead nowhere. */
  readonly roundId: string | null;
}

/** Names that lead to the stories of their bearers. */
export function PeopleLinks({ people, count, roundId }: PeopleLinksProps) {
  const text = useSignalsText();
  const { number } = useFormat();
  const rest = count - people.length;
  return (
    <ul className={styles.people}>
      {people.map(({ contestantId, name }) => (
        <li key={contestantId}>
          {roundId ? <Link href={`/staff/judging/${roundId}/contestants/${contestantId}`}>{name}</Link> : name}
        </li>
      ))}
      {rest > 0 && <li>{text.others(number(rest))}</li>}
    </ul>
  );
}
