import { ClipboardList } from 'lucide-react';
import { Link } from 'wouter';
import { useContest } from '../../api/contest.js';
import type { MyRound } from '../../api/my-rounds.js';
import { useMyRounds } from '../../api/my-rounds.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Loaded } from '../../ui/loaded.js';
import { useProfileText } from './profile.messages.js';
import styles from './profile.module.css';

/** Every attempt of mine with its receipt, round by round. */
export function MyAttempts() {
  const { attempts: text } = useProfileText();
  const myRounds = useMyRounds();
  return (
    <Card title={text.title}>
      <Loaded query={myRounds}>{(rounds) => <Attempts rounds={rounds} />}</Loaded>
    </Card>
  );
}

function Attempts({ rounds }: { readonly rounds: readonly MyRound[] }) {
  const { attempts: text } = useProfileText();
  const withAttempts = rounds.filter(({ receipts, openAttempt }) => receipts.length > 0 || openAttempt);
  if (withAttempts.length === 0) {
    return (
      <EmptyState icon={ClipboardList} title={text.empty} action={<LinkButton href="/">{text.home}</LinkButton>}>
        {text.emptyAdvice}
      </EmptyState>
    );
  }
  return (
    <ul className={styles.rounds}>
      {withAttempts.map((round) => (
        <RoundAttempts key={round.roundId} mine={round} />
      ))}
    </ul>
  );
}

function RoundAttempts({ mine }: { readonly mine: MyRound }) {
  const { attempts: text } = useProfileText();
  const format = useFormat();
  const contest = useContest();
  const round = contest.data?.rounds.find(({ id }) => id === mine.roundId);
  return (
    <li>
      <h3>{round?.name ?? mine.receipts[0]?.roundName}</h3>
      {mine.openAttempt && (
        <p>
          {text.open} <Link href={`/rounds/${mine.roundId}/answer`}>{text.goOn}</Link>
        </p>
      )}
      {mine.receipts.map(({ attemptId, attemptNumber, submittedAt, code }) => (
        <p key={attemptId}>
          {text.line(format.number(attemptNumber), format.instant(submittedAt))}:{' '}
          <Link href={`/rounds/${mine.roundId}/receipt?attempt=${attemptId}`}>{text.receipt(code)}</Link>
        </p>
      ))}
      {round?.resultPublished && <Link href={`/rounds/${mine.roundId}/my-result`}>{text.result}</Link>}
    </li>
  );
}
