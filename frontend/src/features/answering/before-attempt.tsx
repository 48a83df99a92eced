import { Redirect } from 'wouter';
import { phaseAt, useContest } from '../../api/contest.js';
import { useMyRounds } from '../../api/my-rounds.js';
import { useNow } from '../../api/use-now.js';
import { Loaded } from '../../ui/loaded.js';
import { Waiting } from '../../ui/spinner.js';
import type { Attempt } from './attempt.js';
import { NoStart } from './no-start.js';
import { receiptPath } from './receipt.js';
import { Start } from './start.js';

interface BeforeAttemptProps {
  readonly roundId: string;
  /** The latest one, finished; null where there was none. */
  readonly attempt: Attempt | null;
}

/** The start, or why there is none: no such round, not open, not for this person, no attempt left (then the receipt). */
export default function BeforeAttempt({ roundId, attempt }: BeforeAttemptProps) {
  const contest = useContest();
  const myRounds = useMyRounds();
  const now = useNow();
  if (contest.data === undefined || (myRounds.data === undefined && myRounds.isFetching)) {
    return <Loaded query={contest}>{() => <Waiting />}</Loaded>;
  }
  const round = contest.data.rounds.find(({ id }) => id === roundId);
  const mine = myRounds.data?.find((candidate) => candidate.roundId === roundId);
  const phase = round ? phaseAt(round, now) : 'closed';
  const refusal = mine?.startRefusal;
  const mayStart = phase === 'open' && mine?.attemptsLeft !== 0 && !refusal;
  if (round && mayStart) return <Start round={round} mine={mine} />;
  if (attempt?.receipt) return <Redirect to={receiptPath(roundId, attempt.id)} replace />;
  return <NoStart round={round} phase={phase} refusal={refusal} />;
}
