import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Round } from '../../api/contest.js';
import { phaseAt } from '../../api/contest.js';
import type { MyRound } from '../../api/my-rounds.js';
import { useMyRounds } from '../../api/my-rounds.js';
import { useNow } from '../../api/use-now.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { Timeline } from '../../ui/timeline.js';
import styles from './about.module.css';
import { useAboutText } from './about.messages.js';

const STATES = { closed: 'past', open: 'now', upcoming: 'upcoming' } as const;

/** All rounds in order, each with what I did there and where to read on. */
export function Rounds({ rounds }: { readonly rounds: readonly Round[] }) {
  const text = useAboutText();
  const format = useFormat();
  const myRounds = useMyRounds();
  const now = useNow(10_000);
  const events = rounds.map((round) => {
    const phase = phaseAt(round, now);
    return {
      key: round.id,
      title: round.name,
      when: text.rounds[phase](format.instant(phase === 'upcoming' ? round.opensAt : round.closesAt)),
      state: STATES[phase],
      detail: detailOf(
        round,
        myRounds.data?.find(({ roundId }) => roundId === round.id),
      ),
    };
  });
  return (
    <Card title={text.rounds.title}>
      <Timeline events={events} />
    </Card>
  );
}

function detailOf(round: Round, mine: MyRound | undefined): ReactNode {
  const count = mine?.receipts.length ?? 0;
  return count > 0 || round.resultPublished ? <Detail round={round} count={count} /> : undefined;
}

function Detail({ round, count }: { readonly round: Round; readonly count: number }) {
  const { rounds: text } = useAboutText();
  const format = useFormat();
  return (
    <>
      {count > 0 && <p>{text.mine(format.number(count))}</p>}
      <p className={styles.links}>
        {count > 0 && <Link href={`/rounds/${round.id}/receipt`}>{text.receipt}</Link>}
        {count > 0 && round.resultPublished && <Link href={`/rounds/${round.id}/my-result`}>{text.result}</Link>}
        {round.resultPublished && <Link href={`/standings?round=${round.id}`}>{text.standings}</Link>}
      </p>
    </>
  );
}
