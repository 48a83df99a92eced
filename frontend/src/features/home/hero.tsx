import { phaseAt } from '../../api/contest.js';
import { useMyRounds } from '../../api/my-rounds.js';
import { useNow } from '../../api/use-now.js';
import type { View } from '../../api/views.js';
import { useFormat } from '../../i18n/use-format.js';
import { Badge } from '../../ui/badge.js';
import { Card } from '../../ui/card.js';
import { HeroActions } from './hero-actions.js';
import styles from './hero.module.css';
import { useHomeText } from './home.messages.js';
import { presentRound } from './present-round.js';

/** This week's state with the clock, and one big button. */
export function Hero({ home }: { readonly home: View<'HomeView'> }) {
  const { hero } = useHomeText();
  const format = useFormat();
  const now = useNow();
  const myRounds = useMyRounds();
  const round = presentRound(home.rounds, now);
  if (!round) {
    return (
      <Card look="brand" title={hero.pausedTitle}>
        <p>{hero.notReleased}</p>
      </Card>
    );
  }
  const phase = phaseAt(round, now);
  const mine = myRounds.data?.find(({ roundId }) => roundId === round.id);
  const isLate = phase === 'upcoming' && now >= Date.parse(round.opensAt);
  return (
    <Card
      look="brand"
      title={round.name}
      aside={<Badge tone={phase === 'open' ? 'gold' : 'info'}>{hero[phase]}</Badge>}
    >
      {phase === 'open' && <Clock label={hero.closes(format.instant(round.closesAt))} at={round.closesAt} now={now} />}
      {phase === 'upcoming' && !isLate && (
        <Clock label={hero.opens(format.instant(round.opensAt))} at={round.opensAt} now={now} />
      )}
      {isLate && <p>{hero.notReleased}</p>}
      {phase === 'closed' && <p>{round.resultPublished ? hero.published : hero.awaiting}</p>}
      {phase !== 'closed' && (
        <p className={styles.paper}>
          {hero.paper(format.number(round.questionCount), format.span(round.timeLimitSeconds * 1000))}
        </p>
      )}
      <HeroActions round={round} phase={phase} mine={mine} now={now} />
    </Card>
  );
}

interface ClockProps {
  readonly label: string;
  readonly at: string;
  readonly now: number;
}

function Clock({ label, at, now }: ClockProps) {
  const format = useFormat();
  return (
    <p className={styles.clock}>
      <strong>{format.timeLeft(Date.parse(at) - now)}</strong>
      <span>{label}</span>
    </p>
  );
}
