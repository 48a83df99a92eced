import type { ReactNode } from 'react';
import type { Round } from '../../api/contest.js';
import type { MyRound } from '../../api/my-rounds.js';
import { useSession } from '../../api/session.js';
import { useFormat } from '../../i18n/use-format.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import styles from './hero.module.css';
import { useHomeText } from './home.messages.js';

interface HeroActionsProps {
  readonly round: Round;
  readonly phase: Round['phase'];
  readonly mine: MyRound | undefined;
  readonly now: number;
}

/** The one thing to do now, by what the reader did so far. */
export function HeroActions({ round, phase, mine, now }: HeroActionsProps) {
  const { hero } = useHomeText();
  const { account } = useSession();
  if (account && account.role !== 'contestant') return <Actions main={['/staff', hero.desk]} />;
  const receipt = `/rounds/${round.id}/receipt`;
  const hasReceipt = (mine?.receipts.length ?? 0) > 0;
  if (phase === 'closed') {
    if (!round.resultPublished) return hasReceipt ? <Actions main={[receipt, hero.receipt]} /> : null;
    const standings = [`/standings?round=${round.id}`, hero.standings] as const;
    return hasReceipt ? (
      <Actions main={[`/rounds/${round.id}/my-result`, hero.result]} other={standings} />
    ) : (
      <Actions main={standings} />
    );
  }
  const answer = `/rounds/${round.id}/answer`;
  const refusal = mine?.startRefusal;
  // Whoever was barred meanwhile may end what is under way; of whoever withdrew no submission is taken.
  const mayGoOn = refusal?.type !== 'consent-withdrawn';
  if (mine?.openAttempt && mayGoOn) return <GoOn attempt={mine.openAttempt} href={answer} now={now} />;
  if (phase === 'upcoming' && !refusal) return account ? null : <Actions main={['/register', hero.register]} />;
  if (!hasReceipt && !refusal) {
    return <Actions main={[answer, hero.start]} other={account ? undefined : ['/register', hero.register]} />;
  }
  const another = refusal || mine?.attemptsLeft === 0 ? undefined : ([answer, hero.another] as const);
  return (
    <>
      {refusal ? <Notice title={hero.refused}>{refusal.sentence}</Notice> : <p>{hero.done}</p>}
      {hasReceipt && <Actions main={[receipt, hero.receipt]} other={another} />}
    </>
  );
}

interface GoOnProps {
  readonly attempt: NonNullable<MyRound['openAttempt']>;
  readonly href: string;
  readonly now: number;
}

function GoOn({ attempt, href, now }: GoOnProps): ReactNode {
  const { hero } = useHomeText();
  const { number, timeLeft } = useFormat();
  const left = timeLeft(Date.parse(attempt.deadlineAt) - now);
  return (
    <>
      <p>{hero.goOnDetail(number(attempt.answeredCount), number(attempt.questionCount), left)}</p>
      <Actions main={[href, hero.goOn]} />
    </>
  );
}

type Way = readonly [href: string, label: string];

function Actions({ main, other }: { readonly main: Way; readonly other?: Way }) {
  return (
    <div className={styles.actions}>
      <LinkButton kind="primary" large href={main[0]}>
        {main[1]}
      </LinkButton>
      {other && (
        <LinkButton large href={other[0]}>
          {other[1]}
        </LinkButton>
      )}
    </div>
  );
}
